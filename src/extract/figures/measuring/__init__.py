"""What a figure measures: the noun phrase that says it, by classes of words, before or behind the figure."""
