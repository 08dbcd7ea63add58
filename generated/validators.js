// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d
var __commonJS = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);

var require_ucs2length = __commonJS(function(exports) {
  Object.defineProperty(exports, "__esModule", { value: true });
  function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
      length++;
      value = str.charCodeAt(pos++);
      if (value >= 55296 && value <= 56319 && pos < len) {
        value = str.charCodeAt(pos);
        if ((value & 64512) === 56320)
          pos++;
      }
    }
    return length;
  }
  exports.default = ucs2length;
});

var routeCallBody = validate20;
var schema33 = { type: "object", description: "One request of the EML System for a call. Fields that are not listed here are ignored.", required: ["callID", "rclassification", "callTime"], properties: { callID: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Identifies the call. Well-formed text without NUL, up to 255 characters.", examples: ["wtl0tmw3rri9s7gqdpfi0"] }, rclassification: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", allOf: [{ pattern: "\\S" }], description: `The request classification, the destination area of the call. It names a queue by the queue's name or one of
its aliases; letter case and surrounding white space do not matter. White space alone counts as empty.
`, examples: ["GOTOSUPPORT"] }, customerID: { type: ["string", "null"], maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Identifies the customer. `null` counts as absent.", examples: ["70154"] }, callTime: { type: "string", maxLength: 64, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: `Duration of the current call as the EML System words it. Its unit is not documented, so it is stored and
compared for equality, never computed with.
`, examples: ["12"] } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
var pattern5 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callID === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "callID" }, message: "must have required property '" + "callID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rclassification === undefined) {
      const err1 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "rclassification" }, message: "must have required property '" + "rclassification" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.callTime === undefined) {
      const err2 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/required", keyword: "required", params: { missingProperty: "callTime" }, message: "must have required property '" + "callTime" + "'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.callID !== undefined) {
      let data0 = data.callID;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rclassification !== undefined) {
      let data1 = data.rclassification;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/allOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "' + "\\S" + '"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err8 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err10 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/rclassification", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/rclassification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.customerID !== undefined) {
      let data2 = data.customerID;
      if (typeof data2 !== "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/type", keyword: "type", params: { type: schema33.properties.customerID.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err13 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err14 = { instancePath: instancePath + "/customerID", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/customerID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.callTime !== undefined) {
      let data3 = data.callTime;
      if (typeof data3 === "string") {
        if (func1(data3) > 64) {
          const err15 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err16 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/callTime", schemaPath: "openapi.yaml#/components/schemas/CallRequest/properties/callTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/CallRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { callID: true, rclassification: true, customerID: true, callTime: true }, dynamicProps: false, dynamicItems: false };
var recordOutcomeBody = validate22;
var schema37 = { type: "string", enum: ["no_answer", "busy", "rejected", "answered", "completed"] };
var pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outcome === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mqID !== undefined) {
      let data0 = data.mqID;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/mqID", schemaPath: "#/components/schemas/MqID/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: 'must match pattern "' + "^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + '"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/mqID", schemaPath: "#/components/schemas/MqID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.callID !== undefined) {
      let data1 = data.callID;
      if (typeof data1 === "string") {
        if (func1(data1) > 255) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/callID", schemaPath: "#/properties/callID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data2 = data.outcome;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/components/schemas/Outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "no_answer" || data2 === "busy" || data2 === "rejected" || data2 === "answered" || data2 === "completed")) {
        const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/components/schemas/Outcome/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { mqID: true, callID: true, outcome: true }, dynamicProps: false, dynamicItems: false };
var setNumberStateBody = validate25;
var schema39 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["state"], properties: { state: { type: "string", enum: ["busy", "idle"] }, expiresInSeconds: { type: "integer", minimum: 1, maximum: 86400, description: "Required with `busy`." } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === undefined) {
      const err0 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state !== undefined) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "busy" || data0 === "idle")) {
        const err2 = { instancePath: instancePath + "/state", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/state/enum", keyword: "enum", params: { allowedValues: schema39.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.expiresInSeconds !== undefined) {
      let data1 = data.expiresInSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86400 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/expiresInSeconds", schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/properties/expiresInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "openapi.yaml#/components/schemas/NumberStateReport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: { state: true, expiresInSeconds: true }, dynamicProps: false, dynamicItems: false };
var createKeyBody = validate26;
var schema41 = { type: "object", description: "Fields that are not listed here are ignored.", required: ["name", "scopes"], properties: { name: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000\\ud800-\\udfff]*$", description: "Who uses it; what the key changes is signed with this." }, scopes: { type: "array", minItems: 1, maxItems: 6, items: { $ref: "#/components/schemas/Scope" } }, queueIDs: { type: ["array", "null"], minItems: 1, maxItems: 1000, description: "The only queues that the key sees and changes; absent or null for all.", items: { type: "integer", minimum: 1, maximum: 2147483647 } }, expiresAt: { type: ["string", "null"], pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", description: "When the key stops to count, in UTC; absent or null for never." } } };
var schema42 = { type: "string", enum: ["call:request", "outcomes", "read", "agents:status", "configure", "admin"] };
var pattern12 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scopes === undefined) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property '" + "scopes" + "'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.scopes !== undefined) {
      let data1 = data.scopes;
      if (Array.isArray(data1)) {
        if (data1.length > 6) {
          const err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0;i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/components/schemas/Scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === "call:request" || data2 === "outcomes" || data2 === "read" || data2 === "agents:status" || data2 === "configure" || data2 === "admin")) {
            const err9 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/components/schemas/Scope/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.queueIDs !== undefined) {
      let data3 = data.queueIDs;
      if (!Array.isArray(data3) && data3 !== null) {
        const err11 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/type", keyword: "type", params: { type: schema41.properties.queueIDs.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length > 1000) {
          const err12 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err13 = { instancePath: instancePath + "/queueIDs", schemaPath: "#/properties/queueIDs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0;i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err14 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2147483647 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/queueIDs/" + i1, schemaPath: "#/properties/queueIDs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.expiresAt !== undefined) {
      let data5 = data.expiresAt;
      if (typeof data5 !== "string" && data5 !== null) {
        const err17 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: schema41.properties.expiresAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern12.test(data5)) {
          const err18 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" }, message: 'must match pattern "' + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$" + '"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: { name: true, scopes: true, queueIDs: true, expiresAt: true }, dynamicProps: false, dynamicItems: false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: { name: true, scopes: true, queueIDs: true, expiresAt: true }, dynamicProps: false, dynamicItems: false };
var routeCallHeader = validate202;
var func12 = require_ucs2length().default;
var pattern42 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Idempotency-Key"] !== undefined) {
      let data0 = data["Idempotency-Key"];
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err0 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["Idempotency-Key"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err1 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err2 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err3 = { instancePath: instancePath + "/Idempotency-Key", schemaPath: "openapi.yaml#/components/schemas/IdempotencyKey/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { props: { "Idempotency-Key": true }, dynamicProps: false, dynamicItems: false };
var getCallPath = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callID" }, message: "must have required property '" + "callID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.callID !== undefined) {
      let data0 = data.callID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["callID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 255) {
          const err2 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/callID", schemaPath: "openapi.yaml#/paths/~1v1~1calls~1{callID}/get/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { props: { callID: true }, dynamicProps: false, dynamicItems: false };
var setNumberStatePath = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property '" + "number" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number !== undefined) {
      let data0 = data.number;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["number"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (func12(data0) > 64) {
          const err2 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func12(data0) < 1) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err4 = { instancePath: instancePath + "/number", schemaPath: "openapi.yaml#/paths/~1v1~1numbers~1{number}~1state/put/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000\\ud800-\\udfff]*$" }, message: 'must match pattern "' + "^[^\\u0000\\ud800-\\udfff]*$" + '"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { props: { number: true }, dynamicProps: false, dynamicItems: false };
var revokeKeyPath = validate24;
var pattern7 = new RegExp("^[0-9A-Za-z]{8}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keyID === undefined) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyID" }, message: "must have required property '" + "keyID" + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keyID !== undefined) {
      let data0 = data.keyID;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            const err1 = { instancePath: instancePath + "/keyID", schemaPath: "openapi.yaml#/paths/~1v1~1keys~1{keyID}/delete/parameters/0/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["keyID"] = coerced0;
          }
        }
      }
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/keyID", schemaPath: "openapi.yaml#/paths/~1v1~1keys~1{keyID}/delete/parameters/0/schema/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]{8}$" }, message: 'must match pattern "' + "^[0-9A-Za-z]{8}$" + '"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: { keyID: true }, dynamicProps: false, dynamicItems: false };
export {
  createKeyBody,
  getCallPath,
  recordOutcomeBody,
  revokeKeyPath,
  routeCallBody,
  routeCallHeader,
  setNumberStateBody,
  setNumberStatePath
};

export const openapiSha256 = '39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d';
