"""Generated from the operator registry by capi/gen/python.py; do not edit."""
