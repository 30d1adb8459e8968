"""`python -m extract`: the command line."""

from __future__ import annotations

import gc
import io
import os
import sys
from typing import Any


class _Output(io.FileIO):
    """Standard output whose reader may leave (`| head`): what nobody reads any more goes nowhere, and is no error."""

    def write(self, data: Any) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            return super().write(data)


def main() -> None:
    """Runs the command line. Wrong use, and output that cannot be written (to a full disk), are one line each."""
    gc.set_threshold(50_000)  # what loading makes stays: there is little garbage to look for
    from extract.cli import UsageError, app

    if not sys.stdout.isatty():
        output = io.BufferedWriter(_Output(sys.stdout.fileno(), "w", closefd=False))
        sys.stdout = io.TextIOWrapper(output, sys.stdout.encoding, sys.stdout.errors)
    try:
        try:
            sys.exit(app(sys.argv[1:] or ["--help"], standalone_mode=False))
        finally:
            sys.stdout.flush()
    except UsageError as error:
        command = error.ctx.command_path if error.ctx else "extract"
        message = " ".join(error.format_message().split())
        print(f"extract: {message} (`{command} --help` has the options)", file=sys.stderr)
        sys.exit(2)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes again when it ends
        what = error.filename or "cannot write the output"
        print(f"extract: {what}: {error.strerror or error}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
