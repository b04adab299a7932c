"""Small operators from Python; the lines it reads and writes are those of small.c."""

import sys
import time

from weft import autograd, nd

a = nd.array([1, 2, 3, 4])
b = nd.array([5, 6, 7, 8])
matrix = nd.array([[1, 2, 3], [4, 5, 6]])
x = a.copy()
x.attach_grad()


def add(count):
    for _ in range(count):
        result = a + b
    return result


def softmax(count):
    for _ in range(count):
        result = nd.softmax(matrix, axis=1)
    return result


def gradient(count):
    for _ in range(count):
        with autograd.record():
            product = x * b
        product.backward()
    return x.grad


CASES = {"add": add, "softmax": softmax, "gradient": gradient}
for line in sys.stdin:
    name, count = line.split()
    start = time.perf_counter()
    result = CASES[name](int(count))
    nd.waitall()
    taken = time.perf_counter() - start
    print(taken, result.asnumpy().flat[0], flush=True)
