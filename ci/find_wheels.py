"""Print where the native dependencies from PyPI are: oneDNN's prefix and OpenBLAS's library.

The output is one CMake list: ``<prefix of oneDNN>;<path of libscipy_openblas>``.
"""

import importlib.metadata
import pathlib
import sys


def main() -> None:
    dnnl = next(
        pathlib.Path(file.locate()).resolve().parents[3]
        for file in importlib.metadata.files("onednn-devel-cpu-gomp") or []
        if file.name == "dnnl-config.cmake"
    )
    import scipy_openblas32

    library_dir = pathlib.Path(scipy_openblas32.get_lib_dir())
    library = library_dir / f"lib{scipy_openblas32.get_library()}.so"
    if not library.exists():
        sys.exit(f"find_wheels: {library} does not exist; reinstall scipy-openblas32")
    print(f"{dnnl};{library}")


if __name__ == "__main__":
    main()
