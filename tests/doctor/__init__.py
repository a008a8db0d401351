"""Every [FIX] is caused, for real wherever a test machine allows it; where something is mocked, the test says so."""
