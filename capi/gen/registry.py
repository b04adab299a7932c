"""What the generators of all languages read out of an entry of ops.json."""

from __future__ import annotations

from collections.abc import Container

PREFIXES = ("_contrib_", "_linalg_", "_image_")  # of names that are in a namespace


def namespaced_names(op: dict) -> list[tuple[str, str]]:
    """Namespace prefix ("": none) and name of every name that is shown, the operator's own first;
    none for operators that only others use.
    """
    found: list[tuple[str, str]] = []
    for name in [op["name"], *op["aliases"]]:
        prefix = next((p for p in PREFIXES if name.startswith(p)), "")
        public = name[len(prefix) :]
        if public.isidentifier() and not public.startswith("_") and (prefix, public) not in found:
            found.append((prefix, public))
    return found


def public_names(op: dict) -> list[str]:
    """The same for languages without namespaces: ``contrib_box_nms``."""
    return list(dict.fromkeys(prefix[1:] + name for prefix, name in namespaced_names(op)))


def shown_attributes(op: dict) -> list[dict]:
    """Attributes without the count of a variadic operator's inputs, which a call implies."""
    return [a for a in op["attributes"] if a["name"] != op.get("variadic")]


def sentence(attribute: dict) -> str:
    """What an attribute means, what it may be, and its default."""
    text = attribute["doc"].rstrip(".") or attribute["name"]
    if "choices" in attribute:
        text += "; one of " + ", ".join(attribute["choices"])
    if attribute.get("required"):
        return text + "; required."
    return text + f"; default {attribute['default'] or repr('')}."


def unreserved(name: str, keywords: Container[str]) -> str:
    """`name`, or with an underscore where the language keeps the word for itself."""
    return name + "_" if name in keywords else name
