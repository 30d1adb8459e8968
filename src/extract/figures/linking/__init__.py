"""How figures hang together: parts of a whole, what they are compared with, what they come on top of, their time."""
