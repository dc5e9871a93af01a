# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

# What makes the program known to a desktop: its entry, its description for software centres, its file type, its icon.
# An icon theme scales the SVG to every size; rendered copies would add nothing.
set(desktop "${CMAKE_CURRENT_LIST_DIR}/desktop")
install(FILES "${desktop}/${STAGECRAFT_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/${STAGECRAFT_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/${STAGECRAFT_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME "${STAGECRAFT_ID}.xml")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/stagecraft.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME "${STAGECRAFT_ID}.svg")
