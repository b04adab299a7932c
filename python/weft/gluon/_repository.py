"""Files inside archives of MXNet's site, or of one that takes its place."""

from __future__ import annotations

import os
import zipfile
import zlib

from .utils import check_sha1, download, replace_file


def fetch_member(caller: str, path: str, sha1: str, url: str) -> None:
    """Download a zip archive and take the file of the name of `path` out of it.

    Parameters
    ----------
    caller : str
        Who asks, for error messages.
    path : str
        Where the file goes; it replaces what is there in one step, and only if it is right.
    sha1 : str
        Digest that the file has to have.
    url : str
        The archive.

    Raises
    ------
    OSError
        The archive cannot be had; names `path` and `url`.
    ValueError
        The archive is damaged, or the file in it is not there or not the right one.
    """
    found = "is not the right file" if os.path.exists(path) else "does not exist"
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    archive = f"{path}.{os.getpid()}.zip"
    try:
        download(url, archive, overwrite=True, retries=0)
        _unpack(caller, archive, path, sha1)
    except OSError as error:
        raise OSError(
            f"{caller}: {path} {found}, and {url} cannot be fetched: {error}; put the file there, "
            "or set MXNET_GLUON_REPO to a site that has the archive"
        ) from error
    finally:
        if os.path.exists(archive):
            os.remove(archive)


def _unpack(caller: str, archive: str, path: str, sha1: str) -> None:
    name = os.path.basename(path)
    partial = f"{path}.{os.getpid()}.part"
    try:
        try:
            with zipfile.ZipFile(archive) as opened, open(partial, "wb") as file:
                members = {os.path.basename(member): member for member in opened.namelist()}
                file.write(opened.read(members[name]))
        except (zipfile.BadZipFile, KeyError, EOFError, zlib.error) as error:
            raise ValueError(f"{caller}: no {name} can be read from {archive}") from error
        if not check_sha1(partial, sha1):
            raise ValueError(f"{caller}: {name} in {archive} does not have the SHA-1 {sha1}")
        replace_file(partial, path)
    finally:
        if os.path.exists(partial):
            os.remove(partial)
