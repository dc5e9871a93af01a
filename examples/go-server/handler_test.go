// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func get(t *testing.T, upstream, target string) *httptest.ResponseRecorder {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler := newHandler(http.DefaultClient, upstream)
	handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, target, nil))
	return recorder
}

func TestAnswers(t *testing.T) {
	tests := []struct {
		target string
		code   int
		body   string
	}{
		{"/", http.StatusOK, "Hello, world!\n"},
		{"/?name=stage", http.StatusOK, "Hello, stage!\n"},
		{"/health", http.StatusOK, "ok\n"},
		{"/upstream", http.StatusNotFound, "no upstream is set\n"},
	}
	for _, test := range tests {
		response := get(t, "", test.target)
		if response.Code != test.code || response.Body.String() != test.body {
			t.Errorf("%s: got %d %q, want %d %q", test.target, response.Code, response.Body, test.code, test.body)
		}
	}
}

func TestUpstreamStatusIsReported(t *testing.T) {
	upstream := httptest.NewServer(http.NotFoundHandler())
	defer upstream.Close()
	if body := get(t, upstream.URL, "/upstream").Body.String(); body != "404 Not Found\n" {
		t.Errorf("got %q", body)
	}
}
