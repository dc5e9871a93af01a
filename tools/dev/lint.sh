# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# Every check runs, whatever the ones before it found; the cheap ones come first.

verb_lint() {
    find_place
    cd "$source_dir" || exit 1
    lint_failures=()
    check_with clang-format lint_clang_format '*.cpp' '*.h'
    check_with reuse lint_reuse
    check_with shellcheck lint_shellcheck
    check_with desktop-file-validate desktop-file-validate --no-hints '*.desktop'
    check_with appstreamcli appstreamcli validate --no-net --explain '*.metainfo.xml'
    check_with qmlformat lint_qmlformat '*.qml'
    build dev
    check_with lupdate lint_translations '*.ts'
    check_with qmllint lint_qmllint '*.qml'
    check_with clang lint_clang '*.cpp' '*.h'
    if ((${#lint_failures[@]} > 0)); then
        fail "Lint found something: ${lint_failures[*]}." "./dev shell clang-format -i FILE and qmlformat -i FILE put right what is about form."
    fi
    say "Lint found nothing."
}

# check_with NAME COMMAND [PATTERN…]: runs the command on the tracked files of these patterns, if there are any.
check_with() {
    local name=$1 words=() patterns=() files=() log word status=0 began=$SECONDS
    shift
    for word in "$@"; do
        if [[ $word == \** ]]; then patterns+=("$word"); else words+=("$word"); fi
    done
    if ((${#patterns[@]} > 0)); then
        mapfile -t files < <(in_place git -c safe.directory='*' ls-files --cached --others --exclude-standard -- "${patterns[@]}")
        ((${#files[@]} > 0)) || return 0
    fi
    log=$(log_file "lint-$name")
    printf '==> %s%s … ' "$name" "${files[*]:+ (${#files[@]} files)}" >&2
    if [[ $(type -t "${words[0]}") == function ]]; then
        "${words[@]}" ${files[@]+"${files[@]}"} >"$log" 2>&1 || status=$?
    else
        in_place "${words[@]}" ${files[@]+"${files[@]}"} >"$log" 2>&1 || status=$?
    fi
    if ((status == 0)); then
        printf '%d s%s\n' $((SECONDS - began)) "$(grep -E '^(clang-tidy|clazy|both): ' "$log" | sed 's/^/\n    /')" >&2
    else
        printf 'found something (%d s)\n' $((SECONDS - began)) >&2
        head -n 400 "$log" | sed 's/^/    | /' >&2
        note "The whole log: $log"
        lint_failures+=("$name")
    fi
}

lint_clang() { in_place python3 tools/lint/clang_checks.py build/dev "$cache/clang"; }
lint_clang_format() { in_place clang-format --dry-run -Werror "$@"; }
lint_reuse() { in_place reuse --no-multiprocessing lint --quiet || in_place reuse --no-multiprocessing lint --lines; }

lint_shellcheck() {
    local files
    mapfile -t files < <(in_place git -c safe.directory='*' grep -lE --untracked '^#!.*\b(ba|da)?sh$' -- ':!examples' ':!tests/*/cases')
    in_place shellcheck -x "${files[@]}"
}

lint_qmlformat() {
    local file status=0
    for file in "$@"; do
        printf '%s\n' "$file"
    done >"$cache/qml-files"
    # shellcheck disable=SC2016 # expanded by the inner shell
    in_place bash -c '
        status=0
        while IFS= read -r file; do
            diff -u --label "$file" --label "$file, formatted" "$file" <(/usr/lib/qt6/bin/qmlformat "$file") || status=1
        done <"$1"
        exit "$status"' qmlformat "$cache/qml-files" || status=$?
    return "$status"
}

# The copies beside their qmldir files, so that singletons are known as such.
lint_qmllint() { in_place /usr/lib/qt6/bin/qmllint --max-warnings 0 -I build/dev/qml "${@/#qml\//build/dev/qml/}"; }

# Every string that lupdate finds is in the translations, and translated; English has those that count something.
# lupdate warns of what it cannot place, such as a tr() outside of a class: no translation would be found for that.
lint_translations() {
    local scratch status=0 file options
    scratch=$(mktemp -d "$cache/translations.XXXXXX")
    for file in "$@"; do
        cp "$file" "$scratch/"
        options=(-silent -no-obsolete -locations none)
        if [[ $file == *_en.ts ]]; then options+=(-pluralonly); fi
        in_place /usr/lib/qt6/bin/lupdate "${options[@]}" src qml -ts "$scratch/${file##*/}" 2>"$scratch/warnings" || status=1
        if [[ -s $scratch/warnings ]]; then
            cat "$scratch/warnings"
            status=1
        fi
        if grep -q 'type="unfinished"' "$scratch/${file##*/}"; then
            echo "$file lacks:"
            grep -B4 'type="unfinished"' "$scratch/${file##*/}" | sed -n 's/.*<source>\(.*\)<\/source>.*/    \1/p'
            status=1
        fi
    done
    rm -rf "$scratch"
    return "$status"
}
