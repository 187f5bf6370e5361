# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# qujat_library(<name> SOURCES … [PUBLIC …] [PRIVATE …])
#     one static library per folder; includes are written from the project's root: "core/base/Result.h"
# qujat_qml_module(<name> URI <Qujat.Name> [QML …] [SOURCES …] [PUBLIC …] [PRIVATE …])
#     a static QML module; link <name> and <name>plugin, and import the plugin in C++
# qujat_test(<name> LABEL <label> SOURCES … CLASSES … [LIBRARIES …] [ENVIRONMENT …])
#     one program, and one ctest for each test class in it

include(CMakeParseArguments)

option(QUJAT_QML_CACHE "Compile QML ahead of time: starts quicker, builds slower" ON)

function(qujat_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE qujat_settings ${arg_PRIVATE})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# Code that only some runs need, with the libraries it brings: loaded by core/base/Module.h. It is built with the library
# that loads it, and lies where every program of ours looks: see the search paths in CompilerSettings.
function(qujat_module name)
    cmake_parse_arguments(arg "" "FOR" "SOURCES;LIBRARIES" ${ARGN})
    add_library(${name} MODULE ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE qujat_settings ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES
        PREFIX "" CXX_VISIBILITY_PRESET hidden
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/modules
    )
    add_dependencies(${arg_FOR} ${name})
    install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/qujat)
endfunction()

function(qujat_qml_module name)
    cmake_parse_arguments(arg "" "URI" "QML;SOURCES;PUBLIC;PRIVATE;RESOURCES;IMPORTS" ${ARGN})
    string(REPLACE "." "/" path ${arg_URI})
    qt_add_library(${name} STATIC)
    foreach(file IN LISTS arg_QML)
        get_filename_component(alias ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${alias})
    endforeach()
    set(cache_option)
    if(NOT QUJAT_QML_CACHE)
        set(cache_option NO_CACHEGEN)
    endif()
    qt_add_qml_module(${name}
        ${cache_option}
        URI ${arg_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml/${path}
        IMPORT_PATH ${PROJECT_BINARY_DIR}/qml
        QML_FILES ${arg_QML}
        SOURCES ${arg_SOURCES}
        RESOURCES ${arg_RESOURCES}
        IMPORTS ${arg_IMPORTS}
        DEPENDENCIES QtQuick
    )
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC Qt6::Qml Qt6::Quick ${arg_PUBLIC} PRIVATE qujat_settings ${arg_PRIVATE})
    # The C++ that Qt makes of QML is not ours to be warned about.
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "qmlcache/.*[.]cpp$")
    if(sources)
        set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
    endif()
endfunction()

function(qujat_test name)
    cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "SOURCES;CLASSES;LIBRARIES;ENVIRONMENT;ARGUMENTS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE qujat_settings qujat_test_support Qt6::Test ${arg_LIBRARIES})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME ${arg_LABEL}.${class} COMMAND ${name} ${class} ${arg_ARGUMENTS})
        set_tests_properties(${arg_LABEL}.${class} PROPERTIES
            LABELS ${arg_LABEL}
            TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC;${arg_ENVIRONMENT}"
        )
    endforeach()
endfunction()
