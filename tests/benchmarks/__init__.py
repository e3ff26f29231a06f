"""Measures Versus beside a bare PySide6 window and raw SQLite: `python -m tests.benchmarks --help`.

Not part of the tests: figures depend on the machine, so only those of one run are compared.
"""
