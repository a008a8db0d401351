"""Warm kernels: the same as plain ones, safe, and gone when they are done."""
