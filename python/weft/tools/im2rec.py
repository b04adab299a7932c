"""Lists of images and record files: ``python -m weft.tools.im2rec PREFIX ROOT``.

With ``--list`` the images below ROOT are listed in ``PREFIX.lst``; without, the images of every
list that begins with PREFIX (or, if PREFIX is a folder, of every list in it) are packed into a
``.rec`` file with its ``.idx`` beside the list. Lists, indices and records have MXNet's format, and
lists are shuffled into the order that MXNet's tool gives them.

An image that cannot be read ends the program with a message that names the file, and leaves no
record file behind; with ``--skip-corrupt`` such images are left out, named and counted.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

import numpy as np

from .. import image
from .. import ndarray as nd
from ..error import FileError
from ..image._lists import list_entries
from ..image._reading import decode_named
from ..recordio import IRHeader, MXIndexedRecordIO, pack, pack_img

# The seed of MXNet's tool.
_SHUFFLE_SEED = 100
_AHEAD_PER_THREAD = 4
_REPORT_EVERY = 1000

Line = tuple[int, str, int]
"""Key, path below the root, and label."""


def list_images(root: str, recursive: bool, exts: Sequence[str]) -> tuple[list[Line], list[str]]:
    """Find the images of a folder.

    Parameters
    ----------
    root : str
    recursive : bool
        Also in the folders below; each folder with images is a class.
    exts : sequence of str
        Endings of the names of images, in lower case.

    Returns
    -------
    list of (int, str, int)
        Key, path and label of each image.
    list of str
        The folder of each label; without `recursive` there is none.
    """
    lines: list[Line] = []
    folders: list[str] = []
    for folder, below, names in os.walk(root, followlinks=True):
        below.sort()
        if not recursive:
            below.clear()
        relative = os.path.relpath(folder, root)
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() not in exts:
                continue
            if recursive and (not folders or folders[-1] != relative):
                folders.append(relative)
            label = max(len(folders) - 1, 0)
            lines.append((len(lines), os.path.normpath(os.path.join(relative, name)), label))
    return lines, folders


def write_list(path: str, lines: Iterable[Line]) -> None:
    """Write a list file."""
    with open(path, "w", encoding="utf-8") as file:
        for key, name, label in lines:
            file.write(f"{key}\t{label:f}\t{name}\n")


def make_lists(args: argparse.Namespace) -> None:
    """List the images of ``args.root`` in one file, or in chunks and parts of them."""
    if not os.path.isdir(args.root):
        raise FileError(f"{args.root}: is no folder")
    lines, folders = list_images(args.root, args.recursive, args.exts)
    for label, folder in enumerate(folders):
        print(folder, label)
    if args.shuffle:
        random.Random(_SHUFFLE_SEED).shuffle(lines)
    size = -(-len(lines) // args.chunks)
    for number in range(args.chunks):
        chunk = lines[number * size : (number + 1) * size]
        name = args.prefix + (f"_{number}" if args.chunks > 1 else "")
        if args.train_ratio == 1.0:
            write_list(f"{name}.lst", chunk)
            continue
        # Rounding down can leave an image over, which then is in no part, as in MXNet.
        test = int(size * args.test_ratio)
        train = test + int(size * args.train_ratio)
        if args.test_ratio:
            write_list(f"{name}_test.lst", chunk[:test])
        if args.train_ratio + args.test_ratio < 1.0:
            write_list(f"{name}_val.lst", chunk[train:])
        write_list(f"{name}_train.lst", chunk[test:train])


def find_lists(prefix: str) -> list[str]:
    """List files in the folder `prefix`, or whose paths begin with `prefix`."""
    if os.path.isdir(prefix):
        folder, begin = prefix, ""
    else:
        folder, begin = os.path.split(prefix)
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [
        os.path.join(folder, name)
        for name in names
        if name.startswith(begin) and name.endswith(".lst")
    ]


def make_record(args: argparse.Namespace, path_list: str) -> tuple[int, int]:
    """Pack the images of a list; returns how many were packed and how many skipped."""
    base = path_list.removesuffix(".lst")
    parts = {f"{base}{suffix}": f"{base}{suffix}.part" for suffix in (".rec", ".idx")}
    packed = skipped = 0
    try:
        with MXIndexedRecordIO(parts[f"{base}.idx"], parts[f"{base}.rec"], "w") as file:
            for key, record in _in_order(args, list_entries(path_list)):
                try:
                    file.write_idx(key, record.result())
                except OSError as failure:
                    if not args.skip_corrupt:
                        raise
                    skipped += 1
                    print(f"skipped: {failure}", file=sys.stderr)
                    continue
                packed += 1
                if packed % _REPORT_EVERY == 0:
                    print(f"{packed} images")
        for path, part in parts.items():
            os.replace(part, path)
    finally:
        for part in parts.values():
            if os.path.exists(part):
                os.remove(part)
    return packed, skipped


def _in_order(args: argparse.Namespace, entries: Iterator[Any]) -> Iterator[tuple[int, Future]]:
    """Keys and records in the order of the list; some images ahead are under way."""
    threads = max(1, args.num_thread)
    under_way: deque[tuple[int, Future]] = deque()
    with ThreadPoolExecutor(threads, thread_name_prefix="im2rec") as pool:
        try:
            while True:
                for entry in islice(entries, threads * _AHEAD_PER_THREAD - len(under_way)):
                    under_way.append((entry[0], pool.submit(_encode, args, *entry)))
                if not under_way:
                    return
                yield under_way.popleft()
        finally:
            pool.shutdown(cancel_futures=True)


def _encode(args: argparse.Namespace, key: int, labels: np.ndarray, name: str) -> bytes:
    """The record of an image."""
    label = labels if args.pack_label and labels.size > 1 else float(labels[0])
    header = IRHeader(0, label, key, 0)
    path = os.path.join(args.root, name)
    with open(path, "rb") as file:
        data = file.read()
    if args.pass_through:
        return pack(header, data)
    picture = decode_named(path, data, args.color)
    height, width = picture.shape[:2]
    if args.center_crop:
        side = min(height, width)
        picture = image.fixed_crop(picture, (width - side) // 2, (height - side) // 2, side, side)
        height = width = side
    if args.resize:
        if height > width:
            size = (args.resize, args.resize * height // width)
        else:
            size = (args.resize * width // height, args.resize)
        picture = image.imresize(picture, *size)
    # Records are packed as OpenCV has images: blue first.
    if picture.shape[2] >= 3:
        picture = nd.concat(nd.flip(picture[:, :, :3], axis=2), picture[:, :, 3:], dim=2)
    return pack_img(header, picture, args.quality, args.encoding)


def parser() -> argparse.ArgumentParser:
    """The command line, which is that of MXNet's tool and ``--skip-corrupt``."""
    top = argparse.ArgumentParser(
        prog="im2rec",
        description="Make a list of images, or a record file from a list.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    top.add_argument("prefix", help="where lists and record files are, without the suffix")
    top.add_argument("root", help="folder of the images")
    lists = top.add_argument_group("lists")
    lists.add_argument("--list", action="store_true", help="make a list instead of a record file")
    lists.add_argument(
        "--exts",
        nargs="+",
        default=[".jpeg", ".jpg", ".png"],
        help="endings of the names of images, in lower case",
    )
    lists.add_argument("--chunks", type=int, default=1, help="number of lists")
    lists.add_argument("--train-ratio", type=float, default=1.0, help="part that is trained with")
    lists.add_argument("--test-ratio", type=float, default=0.0, help="part that is tested with")
    lists.add_argument(
        "--recursive",
        action="store_true",
        help="also list folders below, each with a label of its own; else all labels are 0",
    )
    lists.add_argument(
        "--no-shuffle", dest="shuffle", action="store_false", help="list images by name"
    )
    records = top.add_argument_group("record files")
    records.add_argument(
        "--pass-through", action="store_true", help="pack the files as they are, undecoded"
    )
    records.add_argument(
        "--resize", type=int, default=0, help="length of the shorter edge; 0: as it is"
    )
    records.add_argument(
        "--center-crop", action="store_true", help="cut out the largest square in the middle"
    )
    records.add_argument(
        "--quality", type=int, default=95, help="JPEG: 1 to 100; PNG: compression, 1 to 9"
    )
    records.add_argument(
        "--num-thread", type=int, default=1, help="threads; the order does not depend on it"
    )
    records.add_argument(
        "--color",
        type=int,
        default=1,
        choices=[-1, 0, 1],
        help="1: three channels, 0: gray, -1: as the file has them",
    )
    records.add_argument("--encoding", default=".jpg", choices=[".jpg", ".png"], help="format")
    records.add_argument(
        "--pack-label", action="store_true", help="pack all labels of a line, not the first only"
    )
    records.add_argument(
        "--skip-corrupt", action="store_true", help="leave out images that cannot be read"
    )
    return top


def main(argv: Sequence[str] | None = None) -> None:
    """Run the tool; ends the program with a message where something is wrong."""
    top = parser()
    args = top.parse_args(argv)
    if args.chunks < 1 or args.resize < 0 or args.num_thread < 0:
        top.error("--chunks must be at least 1, --resize and --num-thread at least 0")
    if not (args.train_ratio >= 0 and args.test_ratio >= 0):
        top.error("--train-ratio and --test-ratio must be at least 0")
    args.prefix, args.root = os.path.abspath(args.prefix), os.path.abspath(args.root)
    try:
        if args.list:
            make_lists(args)
            return
        lists = find_lists(args.prefix)
        if not lists:
            raise FileError(f"{args.prefix}: there is no list that begins like this")
        for path in lists:
            packed, skipped = make_record(args, path)
            print(f"{path}: {packed} images packed, {skipped} skipped")
    except (OSError, ValueError) as failure:
        sys.exit(f"im2rec: {failure}")


if __name__ == "__main__":
    main()
