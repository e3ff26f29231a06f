"""Drawing the print kit: pages of a PDF, or of the system's printer."""
