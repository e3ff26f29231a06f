"""What may go wrong with the data, made to go wrong on purpose: `python -m tests.faults --help`.

Each module is one harness. Its short form is a test beside it (`test_NAME.py`), its long form a command that
prints figures and the seed that makes the same run again.
"""
