"""The course on a Space of the Hugging Face Hub: put it there, look after it, take it down."""
