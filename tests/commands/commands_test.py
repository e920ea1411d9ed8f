"""Calls the built program as a person would on the command line.

usage: commands_test.py PROGRAM
"""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)


def glidepath(*arguments, **environment):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=120,
                          env={**os.environ, "LC_ALL": "C.UTF-8", **environment})


def files_below(folder):
    return sorted(str(path) for path in folder.rglob("*") if path.is_file())


class Commands(unittest.TestCase):
    def setUp(self):
        memory = pathlib.Path("/dev/shm")
        self.temporary = tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None)
        self.folder = pathlib.Path(self.temporary.name)
        self.data = self.folder / "data"

    def tearDown(self):
        self.temporary.cleanup()

    def assertRefused(self, result, *words, status=1):
        self.assertEqual(result.returncode, status, result.stderr)
        for word in words:
            self.assertIn(word, result.stderr)
        self.assertEqual(result.stdout, "")

    def test_version_and_help_go_to_standard_output(self):
        for option in ("--version", "--help"):
            result = glidepath(option)
            self.assertEqual(result.returncode, 0)
            self.assertIn("glidepath", result.stdout)

    def test_a_wrong_command_line_is_told_on_standard_error(self):
        self.assertRefused(glidepath("dance"), "glidepath --help", status=2)

    def test_check_finds_nothing_in_the_shipped_content(self):
        result = glidepath("check", "--data-dir", self.data)
        self.assertEqual((result.returncode, result.stdout), (0, "0 findings\n"))

    def test_check_names_file_and_line_of_own_content(self):
        own = self.data / "content" / "exercises"
        own.mkdir(parents=True)
        (own / "mine.json").write_text('{\n "id": "mine",\n "id": "mine"\n}')
        result = glidepath("check", "--data-dir", self.data)
        self.assertEqual(result.returncode, 1)
        self.assertIn("mine.json:3", result.stdout)

    def test_list_gives_json(self):
        exercises = json.loads(glidepath("list", "exercises", "--json").stdout)
        self.assertIn("clamshell", [exercise["id"] for exercise in exercises])

    def test_plan_writes_a_pdf(self):
        for paper in ("a4", "letter"):
            pdf = self.folder / f"{paper}.pdf"
            result = glidepath("plan", "--data-dir", self.data, "--week", "2026-W48", "--pdf", pdf, "--paper", paper)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(pdf.read_bytes()[:5], b"%PDF-")

    def test_plan_over_the_made_up_journal(self):
        pdf = self.folder / "demo.pdf"
        self.assertEqual(glidepath("--demo", "plan", "--pdf", pdf).returncode, 0)
        self.assertTrue(pdf.exists())

    def test_a_made_up_journal_without_a_place_is_told(self):
        no_folder = self.folder / "file"
        no_folder.touch()
        result = glidepath("--demo", "plan", "--pdf", self.folder / "demo.pdf", XDG_RUNTIME_DIR=str(no_folder))
        self.assertRefused(result, "made-up journal could not be made", str(no_folder), "start the program again")

    def test_plan_says_where_it_could_not_write(self):
        missing = self.folder / "no" / "such" / "week.pdf"
        self.assertRefused(glidepath("plan", "--data-dir", self.data, "--pdf", missing), str(missing))

    def test_a_journal_that_is_none_is_left_alone(self):
        self.data.mkdir()
        journal = self.data / "journal.sqlite"
        journal.write_text("my diary, in words" * 100)
        before = journal.read_bytes()
        self.assertRefused(glidepath("plan", "--data-dir", self.data, "--pdf", self.folder / "x.pdf"), str(journal))
        self.assertEqual(journal.read_bytes(), before)

    def test_a_journal_of_a_newer_program_is_left_alone(self):
        glidepath("plan", "--data-dir", self.data, "--pdf", self.folder / "x.pdf")
        journal = self.data / "journal.sqlite"
        with sqlite3.connect(journal) as connection:
            connection.execute("PRAGMA user_version = 999")
        connection.close()
        before = journal.read_bytes()
        self.assertRefused(glidepath("plan", "--data-dir", self.data, "--pdf", self.folder / "y.pdf"), "newer")
        self.assertEqual(journal.read_bytes(), before)

    def test_a_data_folder_that_is_a_file_is_told(self):
        self.data.write_text("")
        self.assertRefused(glidepath("plan", "--data-dir", self.data, "--pdf", self.folder / "x.pdf"), str(self.data))

    def test_the_tour_shows_every_page_and_state(self):
        out = self.folder / "tour"
        result = glidepath("tour", "--out", out, "--size", "1024x640")
        self.assertEqual(result.returncode, 0, result.stderr)
        named = result.stdout.splitlines()
        self.assertEqual(sorted(named), files_below(out))
        names = {pathlib.Path(name).stem for name in named}
        wanted = {"01-today", "03a-checkin-before", "03b-checkin-after", "04a-session-ready", "04b-session-lift",
                  "04c-session-hold", "04d-session-lower", "04e-session-rest", "04f-session-switch",
                  "04g-session-paused", "04i-session-finished", "05-trends", "06-plan", "06b-print-preview",
                  "06c-week-a4", "07-exercises", "07b-exercise-detail", "10-settings",
                  "figures-light", "figures-dark", "figures-print", "clamshell"}
        self.assertEqual(wanted - names, set())
        self.assertEqual([name for name in named if os.path.getsize(name) < 5000], [])

    def test_the_tour_says_where_it_could_not_write(self):
        (self.folder / "file").write_text("")
        self.assertRefused(glidepath("tour", "--out", self.folder / "file" / "tour"), "could not be made")

    def test_figures_draws_every_exercise(self):
        out = self.folder / "figures"
        result = glidepath("figures", "--data-dir", self.data, "--out", out, "--theme", "dark")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(sorted(result.stdout.splitlines()), files_below(out))
        self.assertEqual([path.name for path in out.iterdir() if path.is_file()], ["figures-dark.png"])
        exercises = {exercise["id"] for exercise in json.loads(glidepath("list", "exercises", "--json").stdout)}
        films = {path.stem for path in (out / "films").iterdir()}
        self.assertIn("clamshell", films)
        self.assertEqual(films - exercises, set())

    def test_figures_says_where_it_could_not_write(self):
        (self.folder / "file").write_text("")
        self.assertRefused(glidepath("figures", "--out", self.folder / "file" / "x"), "could not be made")


if __name__ == "__main__":
    unittest.main(verbosity=1)
