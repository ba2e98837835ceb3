import { isTerracottaError } from "../../core/errors.ts";
import { computedRangeParameter, computedStyle, expressionParameter } from "../drawing/computed-style.ts";
import { type Formula, mostOperands, operandsOf } from "../drawing/drawing.ts";
import { drawingRoutes, pixelSelectionParameter } from "../drawing/drawing-routes.ts";
import { type Parameter, required, text } from "../request/parameter.ts";
import {
  colormapParameter,
  colorTransformParameter,
  explicitColorMapParameter,
  resamplingParameter,
} from "../request/style-parameters.ts";

type OperandName = `v${number}`;
const operandNames = Array.from({ length: mostOperands }, (_, i): OperandName => `v${i + 1}`);
const operandParameters: Readonly<Record<OperandName, Parameter<string | undefined>>> = Object.fromEntries(
  operandNames.map((name) => [name, text(`The value of the last key that ${name} stands for`)]),
);

/** `compute/<all keys but the last>/…`: an expression over datasets. */
export const compute = drawingRoutes({
  name: "compute",
  subject: "what an expression makes of datasets; with * in a key of mosaics",
  parameters: {
    expression: required(expressionParameter("v1, v2, … and of values of the last key, in backticks where needed")),
    ...operandParameters,
    stretch_range: computedRangeParameter,
    colormap: colormapParameter,
    explicit_color_map: explicitColorMapParameter,
    color_transform: colorTransformParameter(1),
    resampling: resamplingParameter,
    pixel_selection: pixelSelectionParameter,
  },
  combine({ pixel_selection, ...query }) {
    // The rows of these names were made above.
    const values = query as Readonly<Record<OperandName, string | undefined>>;
    const given = operandNames.flatMap((name): [string, string][] => (values[name] ? [[name, values[name]]] : []));
    const formula = formulaOf(query.expression, new Map(given));
    return { style: computedStyle(query), pixelSelection: pixel_selection, formula };
  },
});

/** The names are known at once where an expression has no others than the parameters; the catalog knows those of its values. */
function formulaOf(text: string, operands: ReadonlyMap<string, string>): Formula {
  try {
    return { text, operands, names: operandsOf(text, [...operands.keys()]) };
  } catch (error) {
    if (isTerracottaError(error)) return { text, operands, names: undefined };
    throw error;
  }
}
