"""Where the work of a run is done: this machine's processes."""
