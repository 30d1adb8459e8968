"""`python -m extract`: the command line."""

from __future__ import annotations


def main() -> None:
    """Runs the command line."""
    from extract.cli import app

    app()


if __name__ == "__main__":
    main()
