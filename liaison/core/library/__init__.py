"""What missions know and hold beside what happened: dossiers, lessons, positions, resources, benchmarks."""
