# What a fuzzing build adds to everything it compiles: coverage that libFuzzer steers by, and sanitizers that stop at the
# first mistake. Comparisons are not traced, which would take a third of the time: the changes the fuzzer makes know the
# words already. The core asks for std::source_location, which clang 14 does not have; source_location.h stands in.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  message(FATAL_ERROR "GLIDEPATH_FUZZ needs clang, which brings libFuzzer; use the preset \"fuzz\".")
endif()
add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-coverage=trace-cmp
  -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-unknown-warning-option
  "SHELL:-include \"${CMAKE_CURRENT_LIST_DIR}/source_location.h\"")
add_link_options(-fsanitize=address,undefined)
