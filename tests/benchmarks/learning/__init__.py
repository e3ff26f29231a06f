"""What the learning engine is worth: simulated learners under the shipped engine and under others.

`python -m tests.benchmarks.learning` prints the table of the learning-engine page, section 13.
"""
