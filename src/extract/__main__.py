"""`python -m extract`: the command line."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Runs the command line; where its output cannot be written (to a full disk), that is one line and exit code 1."""
    from extract.cli import app

    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes again when it ends
        print(f"extract: cannot write what it found: {error.strerror or error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
