"""Acting a face that was picked in secret. The others say what they noticed; the face stays a secret."""
