// Small operators from C++; the lines it reads and writes are those of small.c.
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <weft.hpp>

int main() {
  using weft::Array;
  const Array a = Array::from<float>({1, 2, 3, 4}, {4}), b = Array::from<float>({5, 6, 7, 8}, {4});
  const Array matrix = Array::from<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  const Array x = a.copy();
  x.attach_gradient();

  std::string name;
  long count = 0;
  while (std::cin >> name >> count) {
    Array result;
    const auto start = std::chrono::steady_clock::now();
    if (name == "add") {
      for (long i = 0; i < count; ++i) result = a + b;
    } else if (name == "softmax") {
      for (long i = 0; i < count; ++i) result = weft::op::softmax(matrix, {}, {.axis = 1});
    } else {
      for (long i = 0; i < count; ++i) {
        Array product;
        {
          const weft::Record record;
          product = x * b;
        }
        product.backward();
      }
      result = x.gradient();
    }
    weft::wait_all();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::printf("%.9f %.6f\n", taken.count(), result.to_vector<float>()[0]);
    std::fflush(stdout);
  }
}
