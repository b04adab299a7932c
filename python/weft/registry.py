"""Tables of classes that can be created from a name, a JSON string or a dict.

Initializers and metrics are registered through these helpers; a program can use them for class
families of its own. Names are matched without regard to case.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

_TABLES: dict[type, dict[str, type]] = {}


def get_registry(base_class: type) -> dict[str, type]:
    """Return a copy of the table of `base_class`: lower-case name to class."""
    return dict(_TABLES.get(base_class, {}))


def get_register_func(base_class: type, nickname: str) -> Callable[..., type]:
    """Make the decorator that registers subclasses of `base_class`.

    Parameters
    ----------
    base_class : type
        The common base of everything in the table.
    nickname : str
        What messages call a member of the family, such as ``'initializer'``.

    Returns
    -------
    callable
        ``register(klass, name=None)``; returns `klass`, so it serves as a decorator. Taking a
        name that another class has replaces that class and warns.
    """
    table = _TABLES.setdefault(base_class, {})

    def register(klass: type, name: str | None = None) -> type:
        if not (isinstance(klass, type) and issubclass(klass, base_class)):
            raise TypeError(
                f"{nickname}.register: klass, got {klass!r}, expected a subclass of "
                f"{base_class.__name__}"
            )
        key = (klass.__name__ if name is None else name).lower()
        previous = table.get(key)
        if previous is not None and previous is not klass:
            warnings.warn(
                f"{nickname}.register: {klass.__module__}.{klass.__name__} replaces "
                f"{previous.__module__}.{previous.__name__} under the name {key!r}",
                UserWarning,
                stacklevel=2,
            )
        table[key] = klass
        return klass

    register.__doc__ = f"Register a {nickname} class under its own name or `name`."
    return register


def get_alias_func(base_class: type, nickname: str) -> Callable[..., Callable[[type], type]]:
    """Make the decorator ``alias(*names)`` that registers a class under more names."""
    register = get_register_func(base_class, nickname)

    def alias(*aliases: str) -> Callable[[type], type]:
        def decorate(klass: type) -> type:
            for name in aliases:
                register(klass, name)
            return klass

        return decorate

    alias.__doc__ = f"Register a {nickname} class under each of `aliases`."
    return alias


def get_create_func(base_class: type, nickname: str) -> Callable[..., Any]:
    """Make ``create(name, *args, **kwargs)`` for the table of `base_class`.

    The name may be an instance (returned as it is), a registered name, a dict
    ``{nickname: name, **kwargs}``, or JSON: ``'["name", {kwargs}]'`` or
    ``'{"nickname": "name", ...}'``. It may also be given as the keyword `nickname`.
    """
    table = _TABLES.setdefault(base_class, {})

    def create(*args: Any, **kwargs: Any) -> Any:
        if args:
            name, args = args[0], args[1:]
        elif nickname in kwargs:
            name = kwargs.pop(nickname)
        else:
            raise TypeError(f"{nickname}.create: needs the name of a {nickname}")

        if isinstance(name, base_class):
            if args or kwargs:
                raise TypeError(
                    f"{nickname}.create: got an instance of {type(name).__name__} together with "
                    "arguments; an instance takes none"
                )
            return name
        if isinstance(name, dict):
            return create(**name)
        if not isinstance(name, str):
            raise TypeError(
                f"{nickname}.create: name, got {type(name).__name__}, expected a string, a dict "
                f"or an instance of {base_class.__name__}"
            )
        if name[:1] in ("[", "{"):
            if args or kwargs:
                raise TypeError(f"{nickname}.create: JSON holds the arguments; got more beside it")
            return _create_from_json(name)
        klass = table.get(name.lower())
        if klass is None:
            raise ValueError(
                f"{nickname}.create: {name!r} is not registered, expected one of {sorted(table)}"
            )
        return klass(*args, **kwargs)

    def _create_from_json(text: str) -> Any:
        try:
            spec = json.loads(text)
        except json.JSONDecodeError as error:
            raise ValueError(f"{nickname}.create: {text!r} is not valid JSON: {error}") from error
        if isinstance(spec, dict) and isinstance(spec.get(nickname), str):
            return create(**spec)
        if (
            isinstance(spec, list)
            and len(spec) == 2
            and isinstance(spec[0], str)
            and isinstance(spec[1], dict)
        ):
            return create(spec[0], **spec[1])
        raise ValueError(
            f'{nickname}.create: JSON, got {text!r}, expected ["name", {{arguments}}] or '
            f'{{"{nickname}": "name", ...}}'
        )

    create.__doc__ = f"Create a {nickname} from its name, a dict, JSON, or an instance."
    return create
