"""When to ask what: memory model, criterion, queue. Knows the domain only; no Qt, no files, no database."""
