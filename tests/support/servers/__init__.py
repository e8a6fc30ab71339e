"""Real servers on loopback: what missions run, started by the tests that speak to them.

Each is found by its program's name, listens on a free port of 127.0.0.1, keeps its files in a
folder of its own and ends with the tests. Where a program is missing, the test that needs it fails
and names the package: `make test` installs what it may.
"""
