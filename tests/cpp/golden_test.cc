// Every case of tests/ops/golden.json through the C++ interface: results, what inputs become, and
// gradients.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <weft.hpp>

namespace {

using nlohmann::json;

weft::DType dtype_named(const std::string& text) {
  for (int i = 0; i <= WEFT_BFLOAT16; ++i) {
    if (text == weft::name(static_cast<weft::DType>(i))) return static_cast<weft::DType>(i);
  }
  throw std::runtime_error("golden.json: dtype " + text);
}

double number(const json& value) {
  if (value.is_boolean()) return value.get<bool>();
  if (!value.is_string()) return value.get<double>();
  const std::string text = value;
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  return text == "nan" ? std::nan("") : text == "inf" ? kInfinity : -kInfinity;
}

weft::Array array(const json& spec) {
  const weft::DType dtype = dtype_named(spec["dtype"]);
  const weft::Shape shape = spec["shape"];
  if (dtype == weft::DType::kInt64) {  // not every int64 is a double
    return weft::Array::from(spec["data"].get<std::vector<int64_t>>(), shape);
  }
  std::vector<double> numbers;
  for (const json& value : spec["data"]) numbers.push_back(number(value));
  return weft::Array::from(numbers, shape).as_type(dtype);
}

// As model files write it.
std::string text(const json& value) {
  if (value.is_null()) return "None";
  if (value.is_string()) return value;
  if (value.is_boolean()) return value.get<bool>() ? "True" : "False";
  if (!value.is_array()) return value.dump();
  std::string list = "(";
  for (const json& item : value) list += text(item) + ",";
  return list + ")";
}

double tolerance(weft::DType dtype) {
  switch (dtype) {
    case weft::DType::kFloat64:
      return 1e-9;
    case weft::DType::kFloat32:
      return 1e-4;
    case weft::DType::kFloat16:
      return 1e-2;
    case weft::DType::kBfloat16:
      return 4e-2;
    default:
      return 0;
  }
}

void expect_equal(const weft::Array& found, const json& expected, const std::string& what) {
  ASSERT_TRUE(found) << what << " is absent";
  const weft::DType dtype = found.dtype();
  ASSERT_STREQ(weft::name(dtype), expected["dtype"].get<std::string>().c_str()) << what;
  ASSERT_EQ(found.shape(), expected["shape"].get<weft::Shape>()) << what;
  const std::vector<double> numbers = found.as_type(weft::DType::kFloat64).to_vector<double>();
  double largest = 1e-3;
  for (const json& value : expected["data"]) {
    const double v = std::abs(number(value));
    if (std::isfinite(v)) largest = std::max(largest, v);
  }
  for (size_t i = 0; i < numbers.size(); ++i) {
    const double want = number(expected["data"][i]);
    if (std::isnan(want)) {
      EXPECT_TRUE(std::isnan(numbers[i])) << what << "[" << i << "]";
    } else if (std::isinf(want)) {
      EXPECT_EQ(numbers[i], want) << what << "[" << i << "]";
    } else {
      EXPECT_NEAR(numbers[i], want, tolerance(dtype) * largest) << what << "[" << i << "]";
    }
  }
}

void check_case(const json& c) {
  weft::Texts texts;
  for (const auto& [key, value] : c["attrs"].items()) texts[key] = text(value);
  std::vector<weft::Array> inputs;
  for (const json& input : c["inputs"]) inputs.push_back(array(input));
  if (c.contains("seed")) weft::seed(c["seed"]);
  const std::vector<weft::Array> outputs = [&] {
    const weft::Pause mode(c["train"]);
    return weft::invoke(c["op"], inputs, texts);
  }();
  ASSERT_EQ(outputs.size(), c["outputs"].size());
  for (size_t i = 0; i < outputs.size(); ++i) {
    expect_equal(outputs[i], c["outputs"][i], "output " + std::to_string(i));
  }
  if (c.contains("mutated")) {
    for (const auto& [i, expected] : c["mutated"].items()) {
      expect_equal(inputs[static_cast<size_t>(std::stoi(i))], expected, "input " + i);
    }
  }
  if (!c.contains("gradients")) return;
  inputs.clear();
  for (size_t i = 0; i < c["inputs"].size(); ++i) {
    inputs.push_back(array(c["inputs"][i]));
    if (!c["gradients"][i].is_null()) inputs.back().attach_gradient();
  }
  std::vector<weft::Array> heads;
  {
    const weft::Record record(c["train"]);
    for (const weft::Array& output : weft::invoke(c["op"], inputs, texts)) {
      if (tolerance(output.dtype()) > 0) heads.push_back(output);
    }
  }
  std::vector<weft_array*> handles;
  for (const weft::Array& head : heads) handles.push_back(head.get());
  weft::detail::check(
      weft_autograd_backward(handles.size(), handles.data(), nullptr, 0, c["train"].get<bool>()));
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (c["gradients"][i].is_null()) continue;
    expect_equal(inputs[i].gradient(), c["gradients"][i], "gradient " + std::to_string(i));
  }
}

TEST(Golden, EveryCase) {
  std::ifstream file(WEFT_GOLDEN);
  const json cases = json::parse(file)["cases"];
  ASSERT_GT(cases.size(), 1000u);
  for (const json& c : cases) {
    SCOPED_TRACE(c["op"].get<std::string>() + " " + c["attrs"].dump());
    try {
      check_case(c);
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
    }
  }
}

}  // namespace
