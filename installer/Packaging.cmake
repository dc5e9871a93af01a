# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

# A package for Debian 13 and what descends from it: cpack --config build/release/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stagecraft)
set(CPACK_PACKAGE_VENDOR "Stagecraft contributors")
set(CPACK_PACKAGE_CONTACT "Stagecraft contributors <stagecraft@localhost>")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_SOURCE_DIR}/build/package")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Under the project's own line, which CPack puts above it.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Stagecraft shows a multi-stage Dockerfile as a graph beside its text, edits
either, builds it with the engine that is there, and tells what each stage
costs and what a change saved.")

# Libraries are found by dpkg-shlibdeps; what is loaded at run time is not, so it stands here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(STAGECRAFT_RUNTIME_PACKAGES
    libqt6sql6-sqlite
    qt6-qpa-plugins
    qt6-svg-plugins
    qml6-module-qtcore
    qml6-module-qtqml
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtquick
    qml6-module-qtquick-controls
    qml6-module-qtquick-dialogs
    qml6-module-qtquick-effects
    qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes
    qml6-module-qtquick-templates
    qml6-module-qtquick-window
    qml6-module-qt-labs-folderlistmodel
    qml6-module-qt-labs-platform)
list(JOIN STAGECRAFT_RUNTIME_PACKAGES ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "docker-cli | docker-ce-cli | docker.io, docker-buildx | docker-buildx-plugin, qt6-wayland, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "docker.io | docker-ce, git")

# What Debian wants beside the program: who owns what, and what changed.
find_program(STAGECRAFT_GZIP gzip)
if(STAGECRAFT_GZIP)
    set(documents "${PROJECT_BINARY_DIR}/installer")
    file(MAKE_DIRECTORY "${documents}")
    foreach(pair "CHANGELOG.md;changelog.gz" "installer/debian/changelog;changelog.Debian.gz" "installer/debian/stagecraft.1;stagecraft.1.gz")
        list(GET pair 0 source)
        list(GET pair 1 packed)
        add_custom_command(OUTPUT "${documents}/${packed}"
            COMMAND sh -c "'${STAGECRAFT_GZIP}' -9nc '${PROJECT_SOURCE_DIR}/${source}' >'${documents}/${packed}'"
            DEPENDS "${PROJECT_SOURCE_DIR}/${source}" VERBATIM)
        list(APPEND STAGECRAFT_DOCUMENTS "${documents}/${packed}")
    endforeach()
    add_custom_target(StagecraftDocuments ALL DEPENDS ${STAGECRAFT_DOCUMENTS})
    install(FILES "${documents}/changelog.gz" "${documents}/changelog.Debian.gz" installer/debian/copyright
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/stagecraft")
    install(FILES "${documents}/stagecraft.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()

include(CPack)
