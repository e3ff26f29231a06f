"""The Today page: what there is to do, and the way into it."""
