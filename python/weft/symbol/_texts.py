"""Texts of the C ABI, and attributes, which are texts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._ffi import ffi, lib
from ..attribute import AttrScope
from ..base import take_string


def take_text(holder: Any) -> str | None:
    """The text of a ``weft_string **`` that a call filled in; None for NULL."""
    return take_string(holder).decode() if holder[0] else None


def take_texts(holder: Any) -> list[str]:
    """The texts of a ``weft_strings **`` that a call filled in, which is freed."""
    try:
        count = lib.weft_strings_size(holder[0])
        return [ffi.string(lib.weft_strings_item(holder[0], i)).decode() for i in range(count)]
    finally:
        lib.weft_strings_free(holder[0])


class text_list:  # noqa: N801
    """Texts as a C array, which lives as long as this object."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._keep = [ffi.new("char[]", text.encode()) for text in texts]
        self._array = ffi.new("char *[]", self._keep or 1)
        self.pointer = ffi.cast("const char *const *", self._array)


def scope_attributes(what: str, attr: dict[str, str] | None) -> dict[str, str]:
    """The attributes of the open `AttrScope`, and over them those given, which must be texts."""
    found = AttrScope.current.get(attr)
    for key, value in found.items():
        if not isinstance(value, str):
            raise ValueError(f"{what}: attribute {key} is {value!r}; attributes are strings")
    return found
