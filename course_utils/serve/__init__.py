"""What runs inside the image: keeps strangers out, keeps the learner's work, and starts JupyterLab."""
