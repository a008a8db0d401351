"""Do the lessons still work on the newest releases? `make canary` says where they do not, line by line."""
