# glidepath_precompiled(NAME HEADERS headers... LINKS libraries...)
# glidepath_use_precompiled(TARGET NAME)
#
# Half of what the compiler reads here are the same few headers of Qt, the standard library and the test framework.
# These two have them read once: a set of headers is compiled under a name, and targets that are built with the same
# options take it from there. No header of the project is ever among them: what a file includes of the project stays
# true to the letter. The presets `headers`, `tidy` and `fuzz` go without, so that a missing #include is still seen.
function(glidepath_precompiled name)
  cmake_parse_arguments(arg "" "" "HEADERS;LINKS" ${ARGN})
  set(source "${CMAKE_CURRENT_BINARY_DIR}/precompiled_${name}.cpp")
  file(GENERATE OUTPUT "${source}" CONTENT "")
  add_library(glidepath_precompiled_${name} OBJECT "${source}")
  target_link_libraries(glidepath_precompiled_${name} PRIVATE glidepath_warnings ${arg_LINKS})
  target_precompile_headers(glidepath_precompiled_${name} PRIVATE ${arg_HEADERS})
endfunction()

function(glidepath_use_precompiled target name)
  target_precompile_headers(${target} REUSE_FROM glidepath_precompiled_${name})
endfunction()

set(standard <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory> <optional> <ranges> <set>
  <span> <string> <string_view> <utility> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)
set(widgets <QAbstractButton> <QApplication> <QBoxLayout> <QEvent> <QFontMetricsF> <QKeyEvent> <QLabel> <QLocale>
  <QPainter> <QPainterPath> <QPointer> <QPushButton> <QScrollArea> <QTimer> <QWidget>)

glidepath_precompiled(core HEADERS ${standard} LINKS fmt::fmt tl::expected)
if(NOT GLIDEPATH_FUZZ)
  glidepath_precompiled(widgets HEADERS ${standard} ${widgets} LINKS fmt::fmt tl::expected Qt6::Widgets)
endif()
if(GLIDEPATH_TESTS)
  glidepath_precompiled(core_tests HEADERS ${standard} <fstream> <gtest/gtest.h> LINKS fmt::fmt tl::expected GTest::gtest)
endif()
