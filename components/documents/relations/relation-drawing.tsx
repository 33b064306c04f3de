import { AppLink } from "@/components/ui/app-link";
import type { RelationPicture } from "@/lib/documents/core/relations/relation-picture";

const INK = "#1f2933";

/** The picture of what documents do to each other: a box leads to its document, an arrow to what is acted on. */
export function RelationDrawing({
  picture,
  title,
  description,
  ownId,
}: {
  picture: RelationPicture;
  title: string;
  description: string;
  /** The document one came from: its box is marked. */
  ownId: string;
}) {
  const { width, height, boxes, links } = picture;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby="quan-he-ten quan-he-mo-ta"
      fontFamily="'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
      fill={INK}
    >
      <title id="quan-he-ten">{title}</title>
      <desc id="quan-he-mo-ta">{description}</desc>
      <defs>
        <marker id="mui-ten" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 L8 4 L0 8 z" />
        </marker>
      </defs>
      <rect width={width} height={height} fill="#ffffff" />
      {links.map(({ relationId, points, words }) => (
        <g key={relationId}>
          <polyline
            points={points.map((point) => point.join(",")).join(" ")}
            fill="none"
            stroke={INK}
            strokeWidth={1.2}
            markerEnd="url(#mui-ten)"
          />
          <text
            x={words.x}
            y={words.y}
            fontSize={12}
            fontWeight={600}
            stroke="#ffffff"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {words.text}
          </text>
        </g>
      ))}
      {boxes.map(({ id, x, y, width: wide, height: high, texts }) => (
        <AppLink key={id} href={`/van-ban/${id}`}>
          <rect
            {...{ x, y, rx: 4, width: wide, height: high, stroke: INK }}
            fill={id === ownId ? "#dfe7f1" : "#f4f7fb"}
            strokeWidth={id === ownId ? 2.4 : 1.2}
          />
          {texts.map((line) => (
            <text
              key={line.y}
              x={line.x}
              y={line.y}
              fontSize={12}
              fontWeight={line.strong ? 600 : 400}
              className={line.strong ? "underline" : undefined}
            >
              {line.text}
            </text>
          ))}
        </AppLink>
      ))}
    </svg>
  );
}
