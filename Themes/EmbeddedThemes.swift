// The themes of this folder, embedded.
