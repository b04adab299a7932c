"""Small operators of PyTorch (argument: torch) or NumPy (numpy); the lines it reads and writes are
those of small.c."""

import sys
import time

import numpy

A, B = numpy.float32([1, 2, 3, 4]), numpy.float32([5, 6, 7, 8])
MATRIX = numpy.float32([[1, 2, 3], [4, 5, 6]])


def numpy_cases():
    def add(count):
        for _ in range(count):
            result = A + B
        return result

    return {"add": add}


def torch_cases():
    import torch

    torch.set_num_threads(1)
    a, b, matrix = torch.tensor(A), torch.tensor(B), torch.tensor(MATRIX)
    x = torch.tensor(A, requires_grad=True)
    ones = torch.ones(4)

    def add(count):
        for _ in range(count):
            result = a + b
        return result

    def softmax(count):
        for _ in range(count):
            result = torch.softmax(matrix, 1)
        return result

    def gradient(count):
        for _ in range(count):
            x.grad = None
            product = x * b
            product.backward(ones)
        return x.grad

    return {"add": add, "softmax": softmax, "gradient": gradient}


cases = torch_cases() if sys.argv[1] == "torch" else numpy_cases()
for line in sys.stdin:
    name, count = line.split()
    start = time.perf_counter()
    result = cases[name](int(count))
    taken = time.perf_counter() - start
    print(taken, numpy.asarray(result).flat[0], flush=True)
