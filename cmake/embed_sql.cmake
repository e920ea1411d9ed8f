# glidepath_embed_migrations(TARGET FOLDER)
# Puts the files FOLDER/NNN-name.sql into the target, as journal::shippedMigrations(). Numbers begin at 1 and leave none out.
function(glidepath_embed_migrations target folder)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.sql")
  list(SORT files)
  set(entries "")
  set(version 0)
  foreach(file IN LISTS files)
    math(EXPR version "${version} + 1")
    get_filename_component(name "${file}" NAME)
    if(NOT name MATCHES "^0*${version}-[a-z-]+\\.sql$")
      message(FATAL_ERROR "${file}: migrations are numbered 001, 002… without gaps; expected number ${version}")
    endif()
    file(READ "${file}" sql)
    string(APPEND entries "    {${version}, R\"sql(${sql})sql\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  endforeach()
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_migrations.cpp")
  file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT [=[
#include "journal/migrations.h"

namespace glidepath::journal {

namespace {

constexpr Migration kMigrations[] = {
@entries@};

} // namespace

std::span<const Migration> shippedMigrations() {
    return kMigrations;
}

} // namespace glidepath::journal
]=])
  target_sources(${target} PRIVATE "${output}")
endfunction()
