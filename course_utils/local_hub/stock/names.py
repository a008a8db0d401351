"""The names of the practice Hub's people and their tokens. The tokens open nothing anywhere else."""

ACCOUNT = "practice-learner"
WRITE_TOKEN = "hf_practice_write"
READER = "practice-reader"
READ_TOKEN = "hf_practice_read"
