/** What the commands that read articles say of the files that they take. */
export const helpOnFiles = `  Text, Markdown, saved web pages (HTML, MHTML), PDF, DOCX, ODT, RTF, mail (EML): one article a file.
  Feeds (RSS, Atom), tables of articles (CSV): one article for each entry or row.
  Subtitles and transcripts (SRT, VTT).
  .ndjson or .jsonl: one document a line, {"id", "text", "title"?, "url"?, "published"?}.
  A folder: every such file in it and in the folders inside.
  An address (https://…): what it answers, and nothing else; see --allow-private.
  - or nothing: standard input, documents or one file of any of these formats.
`
