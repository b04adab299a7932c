// What a test of the C++ interface expects to be thrown.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <weft.hpp>

template <typename Fn>
void expect_error(weft::ErrorKind kind, const std::string& part, const Fn& fn) {
  try {
    fn();
    ADD_FAILURE() << "nothing was thrown, expected: " << part;
  } catch (const weft::Error& error) {
    EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(kind)) << error.what();
    EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what();
  }
}
