"""What the map shows: marks, movements, ratings and missions' areas, as plain values."""
