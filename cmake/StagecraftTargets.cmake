# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

# What every target of ours is compiled with.
add_library(StagecraftOptions INTERFACE)
target_compile_features(StagecraftOptions INTERFACE cxx_std_20)
target_compile_options(StagecraftOptions INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(StagecraftOptions INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_include_directories(StagecraftOptions INTERFACE "${PROJECT_SOURCE_DIR}/src")

# stagecraft_library(Name SOURCES file… [LINKS target…]): one room of src/, as StagecraftName.
function(stagecraft_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    qt_add_library(Stagecraft${name} STATIC ${arg_SOURCES})
    target_link_libraries(Stagecraft${name} PUBLIC StagecraftOptions Qt6::Core ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    target_precompile_headers(Stagecraft${name} PRIVATE <QByteArray> <QList> <QString> <QStringList> <QJsonObject> <algorithm> <memory> <optional>)
endfunction()

# What the compiled QML of a module includes takes longer to read than the rest of it.
function(stagecraft_precompile_qml target)
    target_precompile_headers(${target} PRIVATE <QtQml/qqmlprivate.h> <QtQml/qqmlengine.h> <QtQml/qqmlcontext.h>
        <QtQml/qqmllist.h> <QtQml/qjsengine.h> <QtCore/qdatetime.h> <QtCore/qtimezone.h> <QtCore/qrandom.h>)
endfunction()

# stagecraft_test(name LABELS label… LINKS target… [ENVIRONMENT VAR=value…] [TIMEOUT seconds]): tst_name.cpp as the test "room/name".
function(stagecraft_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LABELS;LINKS;ENVIRONMENT")
    get_filename_component(room "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set(target "tst_${room}_${name}")
    qt_add_executable(${target} tst_${name}.cpp ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE StagecraftOptions Qt6::Test ${arg_LINKS})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE
        STAGECRAFT_CASES="${CMAKE_CURRENT_SOURCE_DIR}/cases"
        STAGECRAFT_SOURCE="${PROJECT_SOURCE_DIR}")
    set(launcher "")
    if("engine" IN_LIST arg_LABELS)
        set(launcher "${PROJECT_SOURCE_DIR}/tests/support/with-engine")
    endif()
    add_test(NAME ${room}/${name} COMMAND ${launcher} $<TARGET_FILE:${target}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # The real window takes the screen that ./dev test gives it; everything else needs none.
    set(screen "")
    if("application" IN_LIST arg_LABELS)
        # One window at a time: another would take the focus away.
        set_tests_properties(${room}/${name} PROPERTIES RESOURCE_LOCK screen)
    else()
        set(screen "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software")
    endif()
    set_tests_properties(${room}/${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "LC_ALL=C.UTF-8;${screen};${arg_ENVIRONMENT}")
endfunction()
