import { LocalEngine } from "../src/engine/local-engine.ts";
import { serve } from "../src/pool/serve.ts";

serve(new LocalEngine());
