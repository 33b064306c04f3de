/**
 * The one fixed template of the PDF. It sets what it is given as JSON and holds no words of its own: what users type
 * never becomes template source. A string in a module, so that it is found from source, from the bundled worker and
 * from the built server alike.
 */
export const PDF_TEMPLATE = `
#let doc = json(bytes(sys.inputs.document))
#set document(title: doc.title, author: doc.author, date: datetime(year: doc.date.year, month: doc.date.month, day: doc.date.day))
#set text(font: doc.font, lang: "vi", region: "VN", size: 14pt, hyphenate: false, fallback: false, ligatures: false, kerning: false, overhang: false)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple", justification-limits: (spacing: (min: 100%, max: 150%)))
#set block(spacing: 0pt)

#let aligned(name) = if name == "center" { center } else if name == "right" { right } else { left }

#let words(line) = for run in line.runs {
  text(
    weight: if run.bold { "bold" } else { "regular" },
    style: if run.italic { "italic" } else { "normal" },
    // A word wider than its line comes in letters, each in a box: a line may end between boxes.
    if "pieces" in run { run.pieces.map(piece => if piece.len() <= 4 and piece.trim() == piece { box(piece) } else { piece }).join() } else { run.text },
  )
}

#let edged(style, body) = {
  set text(
    size: style.sizePt * 1pt,
    top-edge: (style.lineSpacing * doc.line.heightEm - doc.line.descentEm) * 1em,
    bottom-edge: -doc.line.descentEm * 1em,
  )
  body
}

#let rule(line) = layout(space => {
  let width = measure(edged(line.style, text(
    weight: if line.style.bold { "bold" } else { "regular" },
    style: if line.style.italic { "italic" } else { "normal" },
    line.rule.of,
  ))).width
  let length = if line.rule.length == "full" { calc.min(width, space.width) } else { calc.min(width, space.width * doc.rule.fullLine) * doc.rule.part }
  block(height: 2 * doc.rule.gapPt * 1pt, width: 100%, align(center, {
    v(doc.rule.gapPt * 1pt)
    std.line(length: length, stroke: doc.rule.widthPt * 1pt)
  }))
})

#let paragraph(line, above: auto, inset: 0pt) = {
  let style = line.style
  let body = edged(style, {
    set par(
      justify: style.align == "justify",
      first-line-indent: (amount: style.firstLineMm * 1mm, all: true),
    )
    set align(aligned(style.align))
    pad(left: style.leftMm * 1mm, par(words(line)))
  })
  block(
    above: if above == auto { style.beforePt * 1pt } else { above },
    below: 0pt,
    width: 100%,
    sticky: line.keep,
    inset: (top: inset),
    { body; if line.rule != none { rule(line) } },
  )
}

#let column-lines(lines) = for line in lines { paragraph(line, above: 0pt, inset: line.style.beforePt * 1pt) }

#let columns(item) = block(
  above: item.gap * 1pt,
  below: 0pt,
  width: 100%,
  breakable: item.breakable,
  grid(
    columns: item.widths.map(width => width * 1mm),
    ..for row in item.rows { (column-lines(row.left), column-lines(row.right)) },
  ),
)

// Cells are many: their style is set once for the table and nothing is wrapped that need not be.
#let cell-words(cell) = if cell.lines.len() == 1 { words(cell.lines.first()) } else {
  for line in cell.lines { words(line); parbreak() }
}

#let cells(row, head: false) = row.cells.map(cell => table.cell(
  colspan: cell.colSpan,
  rowspan: cell.rowSpan,
  breakable: not row.keepTogether,
  align: aligned(cell.align) + (if head or row.type != "row" { horizon } else { top }),
  if cell.align == "justify" { par(justify: true, cell-words(cell)) } else { cell-words(cell) },
))

#let grid-table(item) = block(
  above: item.gap * 1pt,
  below: 0pt,
  width: 100%,
  breakable: true,
  edged(item.style, table(
    columns: item.widths.map(width => width * 1mm),
    stroke: doc.table.borderPt * 1pt,
    inset: (x: doc.table.paddingXMm * 1mm, y: doc.table.paddingYMm * 1mm),
    table.header(repeat: true, ..item.head.map(row => cells(row, head: true)).flatten()),
    // A heading inside the table stays with the row below it, as a header does.
    ..item.rows.map(row => if row.type == "group" and row.keepTogether { (table.header(level: 2, repeat: false, ..cells(row)),) } else { cells(row) }).flatten(),
  )),
)

#let chart-line(line, alignment) = edged(line.style, align(alignment, par(words(line))))
#let chart-target = (paint: black, thickness: doc.chart.targetPt * 1pt, dash: "dashed")
#let chart-axis = doc.chart.axisPt * 1pt + black
#let chart-fill(item) = rgb(if item.light { doc.chart.light } else { doc.chart.dark })

#let bars(item) = {
  let at = if item.target == none { 1.0 } else { item.target }
  let widths = (doc.chart.labelMm * 1mm, item.plotMm * at * 1mm, item.plotMm * (1 - at) * 1mm, doc.chart.valueMm * 1mm)
  let bar(row, from, to) = if row.share != none and row.share > from {
    rect(width: item.plotMm * (calc.min(row.share, to) - from) * 1mm, height: doc.chart.barMm * 1mm, fill: chart-fill(row), stroke: none)
  }
  grid(
    columns: widths,
    align: left + horizon,
    inset: (x, y) => if x == 1 or x == 2 { 0pt } else { (x: doc.chart.paddingMm * 1mm, y: doc.chart.rowPaddingMm * 1mm) },
    grid.vline(x: 1, stroke: chart-axis),
    ..if item.target == none { () } else { (grid.vline(x: 2, stroke: chart-target),) },
    ..for row in item.items {
      (chart-line(row.label, left), bar(row, 0.0, at), bar(row, at, 1.0), chart-line(row.value, left))
    },
  )
}

#let over-time(item) = {
  let count = item.items.len()
  let width = item.plotMm + doc.chart.labelMm + doc.chart.valueMm
  let step = width / count
  let height = doc.chart.plotMm
  // Room above for the points of the highest figures.
  let room-above = 2
  let at(index, share) = ((index + 0.5) * step * 1mm, (room-above + (height - room-above) * (1 - share)) * 1mm)
  box(width: width * 1mm, height: height * 1mm, stroke: (bottom: chart-axis), {
    if item.target != none {
      let y = at(0, item.target).last()
      place(top + left, std.line(start: (0mm, y), end: (width * 1mm, y), stroke: chart-target))
    }
    for index in range(count) {
      let row = item.items.at(index)
      if row.share != none {
        let here = at(index, row.share)
        if index + 1 < count and item.items.at(index + 1).share != none {
          place(top + left, std.line(start: here, end: at(index + 1, item.items.at(index + 1).share), stroke: 1.5pt + rgb(doc.chart.dark)))
        }
        place(top + left, dx: here.first() - 1mm, dy: here.last() - 1mm, circle(radius: 1mm, fill: if row.light { white } else { rgb(doc.chart.dark) }, stroke: 1pt + rgb(doc.chart.dark)))
      }
    }
  })
  grid(
    columns: (step * 1mm,) * count,
    align: center + horizon,
    inset: (x: 0.2mm, y: 0.4mm),
    ..item.items.map(row => chart-line(row.label, center)),
    ..item.items.map(row => chart-line(row.value, center)),
  )
}

#let chart(item) = {
  show figure: set block(above: item.gap * 1pt, below: 0pt, width: 100%, breakable: not item.keepTogether)
  figure(alt: item.alt, kind: "chart", supplement: none, numbering: none, outlined: false, block(
    width: 100%,
    stroke: doc.chart.framePt * 1pt,
    inset: (y: 1mm),
    breakable: not item.keepTogether,
    {
      set align(left)
      paragraph(item.title, above: 0pt)
      v(3pt)
      if item.items.len() > 0 { if item.shape == "bars" { bars(item) } else { over-time(item) } }
      if item.note != none { pad(x: doc.chart.paddingMm * 1mm, paragraph(item.note, above: 3pt)) }
    },
  ))
}

#let marks(training) = {
  if doc.draft != none {
    place(top + left, dx: doc.page.leftMm * 1mm, dy: 7mm, box(
      stroke: 0.75pt, inset: (x: 2mm, y: 0.6mm), text(size: 13pt, weight: "bold", top-edge: 0.95em, bottom-edge: -0.2em, doc.draft),
    ))
  }
  if training != none {
    place(bottom + center, dy: -9mm, text(size: 12pt, weight: "bold", fill: rgb(doc.markColour), training))
  }
}

#let watermark(training) = if training != none {
  place(center + horizon, rotate(-52deg, reflow: false, text(
    size: 44pt, weight: "bold", fill: rgb(doc.watermarkColour), doc.watermark,
  )))
}

#for sheet in doc.sheets {
  let flipped = sheet.orientation == "landscape"
  page(
    paper: "a4",
    flipped: flipped,
    margin: (
      top: doc.page.topMm * 1mm,
      bottom: doc.page.bottomMm * 1mm,
      left: doc.page.leftMm * 1mm,
      right: doc.page.rightMm * 1mm,
    ),
    header-ascent: 0pt,
    header: context {
      let number = counter(page).get().first()
      if number > 1 {
        place(top + center, dy: doc.pageNumber.fromTopMm * 1mm, text(size: doc.pageNumber.sizePt * 1pt, str(number)))
      }
    },
    background: pdf.artifact(kind: "page", watermark(doc.training)),
    foreground: pdf.artifact(kind: "page", marks(doc.training)),
    {
      for item in sheet.items {
        if item.type == "line" { paragraph(item) } else if item.type == "columns" { columns(item) } else if item.type == "chart" { chart(item) } else { grid-table(item) }
      }
      // At the end of a sheet: a header is set before its page's content could restart the count.
      counter(page).update(0)
    },
  )
}
`;
