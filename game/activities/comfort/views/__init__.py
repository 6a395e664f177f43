"""How each way looks. Every file has ``targets`` and ``draw``, and shares where things stand between them."""
