# glidepath_embed_text(TARGET FILE HEADER header FUNCTION namespace::function)
# Puts a text file into the target. The header declares what returns it: std::string_view namespace::function().
function(glidepath_embed_text target file)
  cmake_parse_arguments(arg "" "HEADER;FUNCTION" "" ${ARGN})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" text)
  get_filename_component(name "${file}" NAME_WE)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_${name}.cpp")
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT [=[
#include "@arg_HEADER@"

std::string_view @arg_FUNCTION@() {
    return R"text(@text@)text";
}
]=])
  target_sources(${target} PRIVATE "${output}")
endfunction()
