/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 916:
/***/ ((module) => {

"use strict";
module.exports = require("node:path/posix");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

"use strict";
module.exports = require("node:vm");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all2)=>{for(var name2 in all2)__defProp(target2,name2,{get:all2[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key4 of __getOwnPropNames(from))!__hasOwnProp.call(to,key4)&&key4!==except&&__defProp(to,key4,{get:()=>from[key4],enumerable:!(desc=
__getOwnPropDesc(from,key4))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http2=require_http(),https2=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https2.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https2.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load=()=>require_tunnel2();module2.exports={get debug(){return load().
debug},get httpOverHttp(){return load().httpOverHttp},get httpOverHttps(){return load().httpOverHttps},get httpsOverHttp(){return load().httpsOverHttp},get httpsOverHttps(){
return load().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve5){resolve5(value)})}return new(P||(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve5=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve5(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve5=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve5(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve5,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve5(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve5=>setTimeout(()=>resolve5(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve5,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve5(response);function dateTimeDeserializer(key4,value){if(typeof value=="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve5(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load().Headers},get HttpClient(){return load().HttpClient},get HttpClientError(){return load().HttpClientError},get HttpClientResponse(){
return load().HttpClientResponse},get HttpCodes(){return load().HttpCodes},get MediaTypes(){return load().MediaTypes},get getProxyUrl(){return load().getProxyUrl},
get isHttps(){return load().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var require_client_ecr=__commonJS({"heavy:@aws-sdk/client-ecr"(exports2,module2){module2.exports={get BatchGetImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$BatchGetImageCommand)},get CreateRepositoryCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$CreateRepositoryCommand)},get DescribeImageScanFindingsCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImageScanFindingsCommand)},get DescribeImagesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeImagesCommand)},
get DescribeRepositoriesCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$DescribeRepositoriesCommand)},get ECRClient(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ECRClient)},get GetAuthorizationTokenCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetAuthorizationTokenCommand)},get GetLifecyclePolicyCommand(){
return (__nccwpck_require__(340)._aws_sdk_client_ecr$GetLifecyclePolicyCommand)},get ListTagsForResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$ListTagsForResourceCommand)},
get PutImageCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageCommand)},get PutImageScanningConfigurationCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageScanningConfigurationCommand)},get PutImageTagMutabilityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutImageTagMutabilityCommand)},
get PutLifecyclePolicyCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$PutLifecyclePolicyCommand)},get StartImageScanCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$StartImageScanCommand)},get TagResourceCommand(){return (__nccwpck_require__(340)._aws_sdk_client_ecr$TagResourceCommand)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var import_node_path=__nccwpck_require__(760),import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),
import_node_fs=__nccwpck_require__(24),import_node_path2=__nccwpck_require__(760),import_http_client2=__toESM(require_index_js2()),import_github=__toESM(require_github()),
import_node_crypto=__toESM(require_crypto()),import_promises2=__nccwpck_require__(455),import_node_path3=__nccwpck_require__(760),import_promises3=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key4 in this.properties)if(this.properties.hasOwnProperty(key4)){let val=this.properties[key4];val&&(first?first=!1:cmdStr+=",",cmdStr+=
`${key4}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key4,value){let delimiter2=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key4.
includes(delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.includes(delimiter2))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key4}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){resolve5(value)})}return new(P||
(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){resolve5(value)})}return new(P||
(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve5){resolve5(value)})}return new(P||(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key4,value])=>` ${key4}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("cod\
e",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),
element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row2=>{let cells=row2.map(cell=>{if(typeof cell=="st\
ring")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{
rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label2,content){
let element=this.wrap("details",this.wrap("summary",label2)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text2);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.addRaw(element).addEOL()}addLink(text2,href){
let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve5){resolve5(value)})}return new(P||(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){resolve5(value)})}return new(P||
(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches.push(filePath)}
return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){
resolve5(value)})}return new(P||(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve5,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code=>{state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on("c\
lose",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve5(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped2=!1,arg="";function append(c){escaped2&&c!=='"'&&(arg+="\\"),arg+=c,escaped2=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped2?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped2){append(c);continue}if(c==="\\"&&
inQuotes){escaped2=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){resolve5(value)})}return new(P||
(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve5){resolve5(value)})}return new(P||
(P=Promise))(function(resolve5,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve5(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var import_client_ecr=__toESM(require_client_ecr()),import_client_ecr2=__toESM(require_client_ecr()),import_client_sts=__toESM(require_client_sts()),import_node_crypto2=__toESM(require_crypto()),
import_promises4=__nccwpck_require__(455),import_node_path4=__nccwpck_require__(760),import_posix=__nccwpck_require__(916),import_node_crypto3=__toESM(require_crypto()),
import_promises5=__nccwpck_require__(455),import_node_os=__nccwpck_require__(161),import_node_path5=__nccwpck_require__(760),import_node_fs2=__nccwpck_require__(24),import_promises6=__nccwpck_require__(455),
import_node_os2=__nccwpck_require__(161),import_node_path6=__nccwpck_require__(760),import_promises7=__nccwpck_require__(455),import_node_http=__toESM(require_http()),
import_node_https=__toESM(require_https()),import_node_v8=__nccwpck_require__(877),import_node_vm=__nccwpck_require__(714),import_node_crypto4=__toESM(require_crypto()),import_node_crypto5=__toESM(require_crypto()),
import_promises8=__nccwpck_require__(455),import_node_path7=__nccwpck_require__(760),import_promises9=__nccwpck_require__(455),import_node_os3=__nccwpck_require__(161),
import_node_path8=__nccwpck_require__(760),import_node_crypto6=__toESM(require_crypto()),import_node_crypto7=__toESM(require_crypto()),import_node_fs3=__nccwpck_require__(24),
import_node_path9=__nccwpck_require__(760),import_node_fs4=__nccwpck_require__(24),import_node_path10=__nccwpck_require__(760),import_node_fs5=__nccwpck_require__(24),import_node_path11=__nccwpck_require__(760),
import_node_path12=__nccwpck_require__(760),import_node_fs6=__nccwpck_require__(24),import_node_path13=__nccwpck_require__(760),import_node_fs7=__nccwpck_require__(24),import_node_path14=__nccwpck_require__(760),
import_node_fs8=__nccwpck_require__(24),import_node_path15=__nccwpck_require__(760),import_node_fs9=__nccwpck_require__(24),regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,
accountPattern=/^[0-9]{12}$/,repositoryPattern=/^[a-z0-9]+([._/-][a-z0-9]+)*$/,rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,
accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{
name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",
dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservices.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-is\
ob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.\
cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region2=>others.find(([prefix2])=>region2.
startsWith(prefix2))?.[1]??standard,registryHost=/^([0-9]{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/,parseRegistryHost=host=>{let[,account2,region2,suffix]=registryHost.
exec(host)??[];if(account2===void 0||region2===void 0||!regionPattern.test(region2))return;let{dnsSuffix,dualStackSuffix}=partitionOf(region2),expected=host.includes(
".dkr-ecr")?dualStackSuffix:dnsSuffix;return suffix===expected?{account:account2,region:region2}:void 0},systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{
try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code,message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code,this.hint=options.hint,this.subject=options.subject,this.
at=options.at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),
messageOf=error2=>error2 instanceof Error?error2.message:String(error2),lineOf=({message,hint:hint2})=>hint2===void 0?message:`${message.replace(/\.$/,"")}. ${hint2}`,
escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text2=>escapeHtml(text2).replace(/[\\`*_{}[\]()#+!|~]/g,
"\\$&"),codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,protectedKinds=["Namespace","CustomResourceDef\
inition","PersistentVolume","PersistentVolumeClaim"],shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text2=>text2.trim().length>=shortest&&!words.test(
text2.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.
from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text2=>{let bytes2=Buffer.from(text2);return[0,1,2].map(
skipped=>{let rest=bytes2.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text2=>[text2,JSON.stringify(
text2).slice(1,-1),encodeURIComponent(text2.toWellFormed()),escapeHtml(text2),escapeMarkdown(text2),codeHtml(text2).slice(6,-7),...base64Forms(text2).filter(form2=>form2.
length>=shortestBase64)],rangesOf=(text2,form2)=>{let ranges=[];for(let start=text2.indexOf(form2);start>=0;start=text2.indexOf(form2,start+1))ranges.push({start,
end:start+form2.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).filter(text2=>!this.#forms.has(text2));for(let text2 of added)
for(let form2 of formsOf(text2))this.#forms.add(form2);return added}redact(text2){let found=[...this.#forms].flatMap(form2=>rangesOf(text2,form2)),redacted="",done=0,
open2;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open2!==void 0&&range.start<open2.end){open2={start:open2.start,end:Math.max(open2.end,range.end)};
continue}open2!==void 0&&(redacted+=`${text2.slice(done,open2.start)}***`,done=open2.end),open2=range}return open2===void 0?text2:`${redacted}${text2.slice(done,
open2.start)}***${text2.slice(open2.end)}`}},number="(0|[1-9]\\d*)",identifiers="[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*",pattern=new RegExp(`^(?:(.+?)[-/@_])?v?${number}\
\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`),semanticVersionOf=gitTag=>{let[,scope,major,minor,patch,preRelease="",build4=""]=pattern.
exec(gitTag)??[];if(major!==void 0)return{scope,numbers:[Number(major),Number(minor),Number(patch)],preRelease,build:build4}},hints={TAB_AS_INDENT:"Indent with \
spaces",BAD_INDENT:"Give all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own, or\
 the value in quotes",BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"\
Keep the key on one line, followed by a colon and a space"},hintOf=({code,message})=>message.startsWith("Flow ")?"Close the bracket that was opened above":hints[code]??
"Correct the YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf4)=>{let byLine=new Map,tabs=errors.filter(({code})=>code===
"TAB_AS_INDENT"),counted=tabs.length>0?tabs:errors;for(let error2 of counted.toSorted((a,b)=>a.pos[0]-b.pos[0])){let at=placeOf4(error2.pos[0]);if(byLine.has(at.
line))continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.set(at.line,{message:`This is not YAML: ${what}`,hint:hintOf(
error2),at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,textProblem=(text2,placeOf4)=>{let conflict=text2.search(
conflictMarker);if(conflict>=0)return{message:"This is a merge conflict that was committed",hint:"Keep one of the two sides, and remove the lines <<<<<<<, =====\
== and >>>>>>>",at:placeOf4(conflict)};let control=text2.search(controlCharacter);return control<0?void 0:{message:`This is the control character U+${text2.charCodeAt(
control).toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or write it in double quotes, such as "\\u0007"',at:placeOf4(control)}},
words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[word,!0]),
...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,
float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
integerOf=text2=>{if(decimal.test(text2))return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??[];if(digits===void 0)return;let value=Number(/^0[0-7]/.
test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text2=>{let value=float.test(text2)?Number(text2):Number.NaN;return Number.
isFinite(value)?value:void 0},resolvePlainScalar=text2=>{let word=words2.get(text2);if(word!==void 0)return word;if(notJson.test(text2))throw new RangeError("is\
 a number that JSON does not have");if(text2.startsWith("."))return pointFirst.test(text2)?Number(text2.replaceAll("_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;
let plain=text2.replaceAll("_",""),integer2=integerOf(plain);if(integer2===void 0)return floatOf(plain)??text2;if(!Number.isSafeInteger(integer2))throw new RangeError(
"is too large to be kept exact as a number");return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place4){
this.#place=place4}value(node2){if((0,import_yaml2.isAlias)(node2))return this.#alias(node2);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node2)&&!(0,import_yaml2.isMap)(node2)&&!(0,import_yaml2.isSeq)(node2))return null;
if(node2.anchor!==void 0&&this.#anchors.set(node2.anchor,node2),(0,import_yaml2.isScalar)(node2))return this.#scalar(node2);this.#collectionTag(node2),this.#open.
add(node2);let value=(0,import_yaml2.isMap)(node2)?this.#map(node2):node2.items.map(item=>this.value(item));return this.#open.delete(node2),value}follow(node2){
return(0,import_yaml2.isAlias)(node2)?this.#targets.get(node2):node2}pairOf(map2,key4){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.
key)===key4)??mergedMaps(map2,node2=>this.follow(node2)).flatMap(m=>this.pairOf(m,key4)??[])[0]}#reject(node2,message,hint2){this.#aliasDepth>0||this.problems.push(
{message,hint:hint2,at:this.#place(node2)})}#alias(alias){let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.
has(target2)){let what=target2===void 0?"has no anchor before it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,
"Refer to an anchor (&name) that ends above it; a value that begins with * stands in quotes"),null}this.#targets.set(alias,target2),this.#aliasDepth++;let value=this.
value(target2);return this.#aliasDepth--,value}#scalar(node2){let text2=String(node2.value??"");try{return node2.tag===void 0?node2.type==="PLAIN"?resolvePlainScalar(
text2):text2:this.#tagged(node2,shortTag(node2.tag),text2)}catch(error2){return this.#reject(node2,`This value ${messageOf(error2)}`,"Write it in quotes"),text2}}#tagged(node2,tag,text2){
if(["!","!!str","!!timestamp"].includes(tag))return text2;let isOfType=typeTests.get(tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?
`This value is not of type ${tag}`:`YAML tag ${tag} is not supported`;return this.#reject(node2,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node2){
node2.tag===void 0||["!!map","!!seq"].includes(shortTag(node2.tag))||this.#reject(node2,`YAML tag ${shortTag(node2.tag)} is not supported`,"Remove the tag")}#map(map2){
let entries=new Map,keys=new Map;for(let pair of map2.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key4=this.#key(pair.key),first=keys.
get(key4);first!==void 0&&this.#reject(pair.key,`Key "${key4}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key4,pair.
key),entries.set(key4,this.value(pair.value))}return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(
value)?value:[value];for(let source2 of sources.toReversed()){if(typeof source2!="object"||source2===null||Array.isArray(source2)){this.#reject(pair.value,'"<<"\
 merges maps only','Give it an alias of a map, such as "*base"');continue}for(let[key4,merged]of Object.entries(source2))ownKeys.has(key4)&&this.#reject(pair.key,
`"<<" also sets "${key4}", which stands above it`,'Put "<<" first in its map'),entries.set(key4,merged)}}#keyText(node2){let key4=this.follow(node2);if(!(0,import_yaml2.isScalar)(
key4))return;let text2=String(key4.value??"");try{return String(key4.type==="PLAIN"&&key4.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node2){
let value=this.value(node2),plain=typeof value=="number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node2)&&node2.flow===!0?this.#reject(node2,'This is\
 no YAML value: "{{" begins a template, which only Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value==
"object"||plain)&&this.#reject(node2,"This key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.
isInteger],["!!float",value=>typeof value=="number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,
"!!"),isPlainNumber=value=>Number.isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key4=>(0,import_yaml2.isScalar)(
key4)&&key4.value===mergeKey&&key4.type==="PLAIN"&&key4.tag===void 0,mergedMaps=(map2,follow)=>map2.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow(pair.
value)).flatMap(source2=>(0,import_yaml2.isSeq)(source2)?source2.items.map(follow):[source2]).filter(source2=>(0,import_yaml2.isMap)(source2)),parserOptions={schema:"\
failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{let lines=new import_yaml.LineCounter,place4=offset=>{let{
line,col}=lines.linePos(offset);return{file,line,column:col}};try{let unreadable3=textProblem(text2,offsetPlace(text2,file));if(unreadable3!==void 0)return{documents:[],
problems:[unreadable3]};let read=[...(0,import_yaml.parseAllDocuments)(text2,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],
problems:syntaxProblems(document.errors,place4)}:readDocument(document,place4));return{documents:read.flatMap(({document})=>document),problems:read.flatMap(({problems})=>problems)}}catch(error2){
return{documents:[],problems:[tooMuch(error2,place4(0))]}}},offsetPlace=(text2,file)=>offset=>{let lines=text2.slice(0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed2,placeOf4)=>{let place4=node2=>placeOf4(
node2?.range?.[0]??parsed2.range[0]),reader=new DocumentReader(place4);return{document:[{value:reader.value(parsed2.contents),at:place4(parsed2.contents),positionOf:path32=>place4(
reader.follow(walk(reader,parsed2.contents,path32).value)),keyPositionOf:path32=>place4(walk(reader,parsed2.contents,path32).key)}],problems:reader.problems}},walk=(reader,root,path32)=>{
let at={key:root,value:root};for(let step of path32){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step)):void 0,
item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{let region2=input.required("aw\
s-region");input.matching("aws-region",regionPattern,"the name of an AWS region, such as ap-south-1");let account2=input.matching("account",accountPattern,"12 d\
igits, in quotes where it begins with 0"),roleToAssume=input.matching("role-to-assume",rolePattern,"the name or the ARN of an IAM role"),credentials=readCredentials(
input);return credentials==="oidc"&&roleToAssume===void 0&&input.reject("Input role-to-assume is missing",'Give the role that this job may assume by OIDC, or "c\
redentials: runner"'),account2===void 0&&!roleToAssume?.startsWith("arn:")&&input.reject("Input account is missing","Give the 12-digit account that the credenti\
als must belong to, or the whole ARN of the role"),{region:region2,account:account2,roleToAssume,credentials}},readAllowedRegions=input=>{let regions=input.words(
"allowed-regions");for(let region2 of regions.filter(each=>!regionPattern.test(each)))input.reject(`Input allowed-regions has "${region2}"`,"Each must be the na\
me of an AWS region");return regions},checkedOutCommit=folder=>{let head=(0,import_node_path2.join)(folder,".git","HEAD");if(!(0,import_node_fs.existsSync)(head))
return;let text2=(0,import_node_fs.readFileSync)(head,"utf8").trim(),branch2=(0,import_node_path2.join)(folder,".git",text2.replace(/^ref: /,""));return text2.startsWith(
"ref: ")?(0,import_node_fs.existsSync)(branch2)?(0,import_node_fs.readFileSync)(branch2,"utf8").trim():void 0:text2},requireCommit=(checkedOut,expected)=>{let{repository:repository2,
commit,path:path32,output}=expected;if(checkedOut===void 0||checkedOut===commit)return;let place4=path32==="."?"The workspace":path32;throw new TowlineError("in\
put-invalid",`${place4} is at commit ${checkedOut.slice(0,7)}, but the plan names ${commit.slice(0,7)} of ${repository2}`,{hint:`Give actions/checkout of ${repository2}\
 in this job the "ref:" that the plan names (its output ${output})`})},parallelMax=4,named=(log,service)=>({...log,debug:message=>log.debug(`${service}: ${message}`),
info:message=>log.info(message.replaceAll(/^/gm,`${service} │ `)),notice:(message,at)=>log.notice(`${service}: ${message}`,at),warning:(message,at)=>log.warning(
`${service}: ${message}`,at),error:(message,at)=>log.error(`${service}: ${message}`,at),group:(_,body)=>body()}),problemOf=(service,error2)=>{let{hint:hint2,at}=isTowlineError(
error2)?error2:{};return{message:`${service}: ${messageOf(error2)}`,hint:hint2,at}},eachService=async(services2,nameOf2,log,work)=>{let[only,second]=services2;if(only!==
void 0&&second===void 0)return[await work(only,log)];let results=[],failures=new Map,queue=services2.entries(),worker=async()=>{for(let[index,service]of queue){
let name2=nameOf2(service);try{results[index]=await work(service,named(log,name2))}catch(error2){failures.set(name2,error2)}}};if(await Promise.all(Array.from({
length:parallelMax},worker)),failures.size>0)throw failureOf(failures,services2.length);return results},failureOf=(failures,total)=>{let[first]=failures.values(),
code=isTowlineError(first)?first.code:"internal",problems=[...failures].map(([service,error2])=>problemOf(service,error2));return new TowlineError(code,`${failures.
size} of ${total} services failed`,{problems,cause:problems.map(lineOf).join("; ")})},pem=/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/,
appId=/^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/,credentialOf=secret=>{let key4=pem.exec(secret)?.[0];if(key4===void 0)return{kind:"token",token:secret.trim()};let lines=`${key4.
replaceAll(`\r
`,`
`)}
`,id=appId.exec(secret)?.[1];return id===void 0?{kind:"deploy-key",key:lines}:{kind:"app",id,key:lines}},encode=value=>Buffer.from(JSON.stringify(value)).toString(
"base64url"),appJwt=({id,key:key4},now)=>{let seconds=Math.floor(now/1e3),claims={iat:seconds-60,exp:seconds+540,iss:id},body=`${encode({alg:"RS256",typ:"JWT"})}\
.${encode(claims)}`;try{return`${body}.${(0,import_node_crypto.createSign)("RSA-SHA256").update(body).sign(key4,"base64url")}`}catch(cause){throw new TowlineError(
"input-invalid",`The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,{cause,hint:"Make a new private key on the App's page, and st\
ore the whole file below the line app-id"})}},installationToken=async({id},repository2,request)=>{try{let asked={repository:repository2,what:`installation of Ap\
p ${id} in ${repository2}`},url=`/app/installations/${(await request({...asked,path:"/installation"})).id}/access_tokens`;return(await request({...asked,method:"\
POST",url,path:"",body:{permissions:{contents:"read"}}})).token}catch(cause){throw isTowlineError(cause,"github-not-found","github-denied")?new TowlineError("gi\
thub-denied",`GitHub App ${id} cannot read ${repository2}: ${cause.message}`,{cause,hint:`Install the App for ${repository2} with the permission "Contents: read\
", and check app-id and key in config-token`}):cause}},statusOf=error2=>typeof error2=="object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?
error2.status:void 0,failure=({what,permission},error2)=>{let status=statusOf(error2);return status===404?new TowlineError("github-not-found",`GitHub has no ${what}\
, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that can read it as the secret "config-token"'}):status===422?new TowlineError(
"github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the branch, tag or commit"}):status===409?new TowlineError("github-not-found",
`GitHub has no commit in ${what}: the repository is empty`,{cause:error2,hint:"Push a first commit to it, or name another repository"}):status===401?new TowlineError(
"github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`It has expired or was revoked: renew the secret that is passed as\
 "config-token" (input token for the service's own repository)`}):status===403?new TowlineError("github-denied",`GitHub refused access to ${what}: ${messageOf(error2)}`,
{cause:error2,hint:permission===void 0?'Grant "contents: read", or pass a token that can read it as the secret "config-token"':`Add the line "${permission}" und\
er "permissions:" of this job, and of the job that calls its workflow`}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,
{cause:error2,hint:"Run the job again; see githubstatus.com if it persists"})},fetchBy=http2=>async(url,{method="GET",headers,body=null})=>{let answer=await http2.
request(method,url,body,headers),text2=await answer.readBody(),{message}=answer;return{status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).
map(([name2,value])=>[name2,String(value)])),text:async()=>text2,json:async()=>JSON.parse(text2),arrayBuffer:async()=>new TextEncoder().encode(text2).buffer}},askBy=tokenFor2=>{
let http2=new import_http_client2.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http2);return async question=>{let{method="\
GET",repository:repository2,path:path32,url=`/repos/${repository2}${path32}`,accept:accept2,body}=question,{getOctokit}={getOctokit:import_github.getOctokit},token=await tokenFor2(
repository2);try{let octokit=getOctokit(token,{request:{fetch}}),headers=accept2===void 0?{}:{headers:{accept:accept2}};return(await octokit.request(`${method} ${url}`,
{...headers,...body})).data}catch(error2){throw failure(question,error2)}}},appTokens=(app,log)=>{let made=new Map,make=async repository2=>{let{appJwt:appJwt2,installationToken:installationToken2}={
appJwt,installationToken},jwt=appJwt2(app,Date.now());log?.mask(jwt);let token=await installationToken2(app,repository2,askBy(async()=>jwt));return log?.mask(token),
token};return async repository2=>{let owner=repository2.split("/")[0]??"",token=made.get(owner)??make(repository2);return made.set(owner,token),await token}},tokensBy=({
repository:own,token,configToken},log)=>{let credential=configToken===void 0?void 0:credentialOf(configToken);if(credential?.kind==="app"){let ofApp=appTokens(credential,
log);return async repository2=>repository2===own?token:await ofApp(repository2)}let other=credential?.kind==="token"?credential.token:token;return async repository2=>repository2===
own?token:other},requestBy=(tokens,log)=>askBy(tokensBy(tokens,log)),knownHosts=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9ok\
Wi0dh2l9GKJl
`,helper=`!f() { test "$1" = get && printf 'username=x-access-token\\npassword=%s\\n' "$TOWLINE_GIT_PASSWORD"; }; f`,settings=[["core.hooksPath","/dev/null"],["\
credential.helper",""],["credential.helper",helper],["advice.detachedHead","false"]],withSettings=env=>{let before=Number(env.GIT_CONFIG_COUNT??0),more=settings.
flatMap(([key4,value],index)=>[[`GIT_CONFIG_KEY_${before+index}`,key4],[`GIT_CONFIG_VALUE_${before+index}`,value]]);return{...env,...Object.fromEntries(more),GIT_CONFIG_COUNT:`${before+
settings.length}`}},ofTheJob=/^(ACTIONS_|INPUT_|STATE_)/,sshCommand=(server,folder)=>{let known=new URL(server).host==="github.com"?`-o UserKnownHostsFile='${(0,import_node_path3.join)(
folder,"hosts")}'`:"";return`ssh -i '${(0,import_node_path3.join)(folder,"key")}' -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o BatchMode=yes ${known}`},
runGit=async({server,credential},args,{exec:exec2,env,signal,tempDirectory})=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path3.join)(tempDirectory,
"towline-git-"));try{let own=Object.fromEntries(Object.entries(env).filter(([name2])=>!ofTheJob.test(name2))),base={...withSettings(own),GIT_TERMINAL_PROMPT:"0",
LC_ALL:"C"};return credential.kind==="token"?await exec2("git",args,{env:{...base,TOWLINE_GIT_PASSWORD:credential.token},signal}):(await(0,import_promises2.writeFile)(
(0,import_node_path3.join)(folder,"key"),credential.key,{mode:384}),await(0,import_promises2.writeFile)((0,import_node_path3.join)(folder,"hosts"),knownHosts),await exec2(
"git",args,{env:{...base,GIT_SSH_COMMAND:sshCommand(server,folder)},signal}))}finally{await(0,import_promises2.rm)(folder,{recursive:!0,force:!0})}},addressOf=({
server,repository:repository2,credential})=>credential.kind==="token"?`${server}/${repository2}.git`:`ssh://git@${new URL(server).host}/${repository2}.git`,passes=/Could not resolve host|Connection (?:timed out|reset|refused)|early EOF|HTTP 5\d\d|hung up|error: 5\d\d/i,
attempts=3,pauseMilliseconds=1e3,askRemote=async(place4,args,ports)=>{for(let attempt=1;;attempt+=1){let{exitCode,stdout,stderr}=await runGit(place4,args(addressOf(
place4)),ports);if(exitCode===0)return stdout;if(attempt===attempts||!passes.test(stderr))throw refusal(place4,stderr);await(0,import_promises3.setTimeout)(pauseMilliseconds,
void 0,{signal:ports.signal})}},refusal=({repository:repository2,credential},stderr)=>{let said=stderr.trim().split(`
`).at(-1)??"",what=credential.kind==="token"?"token":"deploy key";return/not our ref|couldn't find remote ref/.test(stderr)?new TowlineError("github-not-found",
`${repository2} no longer has the commit that was planned (${said})`,{hint:"It was removed by a force push: start a new run"}):/not found|could not read Username|Authentication failed|Permission denied|403|correct access rights/i.
test(stderr)?new TowlineError("github-denied",`GitHub does not let the ${what} read ${repository2} (${said})`,{hint:`Give the secret config-token a ${what} that\
 can read ${repository2}; a deploy key reads one repository only`}):new TowlineError("github-failed",`git could not fetch ${repository2}: ${said}`,{hint:"Run th\
e job again; see githubstatus.com if it persists"})},fetchCommit=async(place4,commit,ports)=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path3.join)(
ports.tempDirectory,"towline-repository-")),inFolder=["-C",folder];await runGit(place4,["init","--quiet",folder],ports),await askRemote(place4,address=>[...inFolder,
"fetch","--quiet","--no-tags","--depth=1",address,commit],ports);let{exitCode,stderr}=await runGit(place4,[...inFolder,"checkout","--quiet","--detach",commit],ports);
if(exitCode===0)return folder;throw new TowlineError("github-failed",`git could not check out ${place4.repository}: ${stderr.trim()}`)},resolveRemote=async(place4,ref,ports)=>{
let wanted2=ref===void 0?["HEAD"]:[`refs/${ref}`,`refs/heads/${ref}`,`refs/tags/${ref}^{}`,`refs/tags/${ref}`],lines=(await askRemote(place4,address=>["ls-remot\
e","--symref",address,...wanted2],ports)).split(`
`).map(line=>line.split("	")),commits=new Map(lines.flatMap(([value="",name2=""])=>/^[0-9a-f]{40}$/.test(value)?[[name2,value]]:[])),commit=wanted2.map(name2=>commits.
get(name2)).find(found=>found!==void 0);if(commit===void 0)return;let branch2=lines.flatMap(([value=""])=>/^ref: refs\/heads\/(.+)$/.exec(value)?.[1]??[])[0];return{
commit,...ref===void 0&&branch2!==void 0?{branch:branch2}:{}}},serverOf=env=>env.GITHUB_SERVER_URL||"https://github.com",pageSize=100,orMissing=async answer=>{try{
return await answer}catch(error2){if(isTowlineError(error2,"github-not-found"))return;throw error2}},branchesBy=request=>async(repository2,prefix2)=>{let what=`\
list of the branches of ${repository2}`,place4=["heads",...prefix2.split("/")].map(encodeURIComponent).join("/"),found=new Set;for(let page=1;;page+=1){let path32=`\
/git/matching-refs/${place4}?per_page=${pageSize}&page=${page}`,refs2=await request({repository:repository2,what,path:path32}),before=found.size;for(let{ref}of refs2)
found.add(ref.replace(/^refs\/heads\//,""));if(refs2.length!==pageSize||found.size===before)return[...found]}},containsBy=request=>async(repository2,branch2,commit)=>{
let what=`comparison of ${commit.slice(0,7)} with branch ${branch2} of ${repository2}`,path32=`/compare/${encodeURIComponent(`${branch2}...${commit}`)}?per_page\
=1`,answer=await orMissing(request({repository:repository2,what,path:path32}));if(answer!==void 0)return["behind","identical"].includes(answer.status)},environmentsBy=request=>{
let permission="actions: read",lists=new Map,listOf2=repository2=>{let what=`the environments of ${repository2}`,path32=`/environments?per_page=${pageSize}`,list2=lists.
get(repository2)??orMissing(request({repository:repository2,what,path:path32,permission}));return lists.set(repository2,list2),list2},isMissing=async(repository2,name2)=>{
let what=`environment "${name2}" of ${repository2}`,path32=`/environments/${encodeURIComponent(name2)}`;return await orMissing(request({repository:repository2,what,
path:path32,permission}))===void 0};return{expectEnvironments:repository2=>{listOf2(repository2).catch(()=>{})},missingEnvironments:async(repository2,names)=>{let list2=await listOf2(
repository2),known=new Set(list2?.environments.map(({name:name2})=>name2.toLowerCase())),unseen=names.filter(name2=>!known.has(name2.toLowerCase()));if((list2?.
total_count??0)<=known.size)return unseen;let missed=await Promise.all(unseen.map(name2=>isMissing(repository2,name2)));return unseen.filter((_,index)=>missed[index])}}},
questionsBy=request=>({branches:branchesBy(request),contains:containsBy(request),...environmentsBy(request)}),gitReader=(credential,kit)=>{let{exec:exec2,env,signal,
run}=kit,ports={exec:exec2,env,signal,tempDirectory:run.tempDirectory},placeOf4=repository2=>({server:serverOf(env),repository:repository2,credential}),fetched=new Map,
folderOf=async(repository2,commit)=>{let{fetchCommit:fetchCommit2}={fetchCommit},key4=`${repository2}@${commit}`,folder=fetched.get(key4)??fetchCommit2(placeOf4(
repository2),commit,ports);return fetched.set(key4,folder),await folder};return{resolve:async(repository2,ref)=>{let{resolveRemote:resolveRemote2}={resolveRemote},
found=await resolveRemote2(placeOf4(repository2),ref,ports);if(found!==void 0)return found;throw new TowlineError("github-not-found",`GitHub has no ref "${ref??
"HEAD"}" in ${repository2}`,{hint:"Correct the name of the branch, tag or commit"})},read:async(repository2,path32,commit)=>{let args=["-C",await folderOf(repository2,
commit),"cat-file","blob",`${commit}:${path32}`],{exitCode,stdout}=await exec2("git",args,{env,signal});return exitCode===0?stdout:void 0}}},runContextOf=env=>{
let text2=name2=>env[name2]??"",repository2=text2("GITHUB_REPOSITORY");return{repository:repository2,commit:text2("GITHUB_SHA"),ref:text2("GITHUB_REF"),actor:text2(
"GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository2}/actions/runs/${text2(
"GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().
decode(data):typeof data=="string"?data:void 0,resolveBy=request=>async(repository2,ref)=>{let data=await request({repository:repository2,what:ref===void 0?`rep\
ository ${repository2}`:`${describeRef(ref)} in ${repository2}`,path:`/commits/${encodeURIComponent(ref??"HEAD")}`,accept:"application/vnd.github.sha"});return{
commit:textOf(data)??""}},describeRef=ref=>ref.startsWith("heads/")?`branch "${ref.slice(6)}"`:`ref "${ref}"`,readBy=request=>async(repository2,path32,commit)=>{
let place4=`${path32} in ${repository2} at ${commit.slice(0,7)}`,location=path32.split("/").map(encodeURIComponent).join("/"),data=await request({repository:repository2,
what:`file ${place4}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{if(!isTowlineError(error2,"github-not\
-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not-found",`${place4} is a folder, not a\
 file`,{hint:"Put a file there, or name another one"})},gitHubReader=(tokens,kit)=>{let request=requestBy(tokens,kit.log),byApi={resolve:resolveBy(request),read:readBy(
request),...questionsBy(request)},credential=tokens.configToken===void 0?void 0:credentialOf(tokens.configToken);if(credential?.kind!=="deploy-key")return byApi;
let byGit=gitReader(credential,kit),readerOf=repository2=>repository2===tokens.repository?byApi:byGit;return{...byApi,resolve:(repository2,ref)=>readerOf(repository2).
resolve(repository2,ref),read:(repository2,path32,commit)=>readerOf(repository2).read(repository2,path32,commit)}},InputReader=class{#source;#problems=[];constructor(source2){
this.#source=source2}get problems(){return this.#problems}reject(message,hint2){this.#problems.push({message,hint:hint2})}text(name2){let value=this.#source(name2).
trim();return value===""?void 0:value}required(name2){let value=this.text(name2);return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:"\
 under "with:" of this step`),value??""}matching(name2,pattern3,form2){let value=this.text(name2);return value!==void 0&&!pattern3.test(value)&&this.reject(`Inp\
ut ${name2} is "${value}"`,`It must be ${form2}`),value}oneOf(name2,values,fallback){let value=this.text(name2)??fallback,known=values.find(candidate=>candidate===
value);return known===void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name2,fallback){let value=this.
text(name2)?.toLowerCase();return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name2} is "${value}"`,"It must be true or false"),
value==="true")}integer(name2,range){let text2=this.text(name2),value=text2===void 0?range.fallback:Number(text2);return(!Number.isInteger(value)||value<range.min||
value>range.max)&&this.reject(`Input ${name2} is "${text2}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name2){return this.#source(
name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name2){return this.lines(name2).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name2){
let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name2,accept2){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.
parse(text2);if(accept2(value))return value}catch{}this.reject(`Input ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source2,build4)=>{
let reader=new InputReader(source2),inputs=build4(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},readPlanned=(input,isPlan2,elsewhere2)=>{
if(input.text("plan")===void 0)return;let plan2=input.json("plan",isPlan2)??{};for(let[name2,where2]of Object.entries(elsewhere2))input.text(name2)!==void 0&&input.
reject(`Inputs plan and ${name2} cannot both be given`,`Write it into towline.yaml ${where2} and remove ${name2} here`);return{kind:"planned",plan:plan2,service:input.
text("service"),token:input.required("token"),configToken:input.text("config-token"),credentials:readCredentials(input)}},place=at=>at===void 0?{}:{file:at.file,
startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text2=>masked.redact(text2),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text2 of masked.add(value))setSecret(text2)},redact},actionExec=async(command,args,options={})=>{options.signal?.
throwIfAborted();let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.
input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(
cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},
aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){
log.error(`Towline itself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:
String(error2));return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(
error2.cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience2=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'\
Add "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build4=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build4),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},entryOf=word=>{let at=word.indexOf("=");return at<0?[word,""]:[word.slice(0,at),word.slice(at+1)]},parseWordLine=(line,{input,forms:forms2,example,
leading=0})=>{let words3=line.trim().split(/\s+/).slice(leading),isKey=key4=>Object.hasOwn(forms2,key4),wordProblem=word=>{let message=`Input ${input} has "${word}\
" in the line "${line}"`,[key4,value]=entryOf(word);if(!isKey(key4)||!word.includes("="))return{message,hint:`Words are ${Object.keys(forms2).join("=…, ")}=…,\
 with blanks between them: ${example}`};let[pattern3,text2]=forms2[key4];return pattern3.test(value)?void 0:{message,hint:`${key4} must be ${text2}`}},entries=words3.
map(entryOf),keys=entries.map(([key4])=>key4),repeated2=keys.find((key4,index)=>keys.indexOf(key4)!==index),problems=words3.flatMap(word=>wordProblem(word)??[]);
return repeated2!==void 0&&problems.push({message:`Input ${input} says ${repeated2} twice in the line "${line}"`,hint:`Give each its own line, such as ${example}`}),
{words:Object.fromEntries(entries),problems}},named2=(...names)=>({name:name2})=>names.includes(name2),isDenied=named2("AccessDenied","AccessDeniedException","U\
nauthorizedOperation","ForbiddenException"),isExpiry=named2("ExpiredToken","ExpiredTokenException","RequestExpired"),isRefusedSetting=named2("InvalidParameterEx\
ception","ValidationException","InvalidTagParameterException","TooManyTagsException","KmsException"),settingOperations=["ecr:CreateRepository","ecr:PutImageTagM\
utability","ecr:PutImageScanningConfiguration","ecr:PutLifecyclePolicy","ecr:TagResource"],isThrottled=named2("Throttling","ThrottlingException","TooManyRequest\
sException","RequestLimitExceeded","SlowDown"),isAssuming=call=>call.operation.startsWith("sts:AssumeRole"),isUnreachable=({code,name:name2})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code)||name2==="TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf=({secret,parameter,operation})=>secret!==
void 0?`secret "${secret}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure3,call)=>isDenied(failure3)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named2(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure3,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure3.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},
{matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the f\
ailed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named2("CredentialsProvid\
erError"),explain:failure3=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure3.message}`,hint:'Give the runner an AWS identity, \
or use "credentials: oidc" with role-to-assume'})},{matches:named2("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatur\
eException","IncompleteSignature"),explain:(failure3,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.
operation}: ${failure3.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts:attempts2=1},call)=>({
code:"aws-throttled",message:`AWS throttled ${call.operation} in ${place2(call)}${attempts2>1?`, ${attempts2} times in a row`:""}`,hint:"Run the failed jobs aga\
in; where it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure3,call)=>({code:"\
aws-unreachable",message:`${failure3.host||"AWS"} cannot be reached for ${call.operation}: ${failure3.message||failure3.code}`,hint:`Check aws-region (${call.region}\
); a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`})},{matches:named2("RepositoryNotFoundException"),explain:(_,call)=>({code:"\
ecr-repository-missing",message:`ECR has no repository "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region}\
 --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named2("ImageNotFound\
Exception"),explain:(_,call)=>({code:"ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It m\
ay have been deleted or archived by a lifecycle rule; build it again"})},{matches:named2("LimitExceededException"),explain:(failure3,call)=>({code:"aws-quota",message:`${call.
operation} would exceed a quota in ${place2(call)}: ${failure3.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or hav\
e the quota raised in Service Quotas"})},{matches:(failure3,call)=>isRefusedSetting(failure3)&&settingOperations.includes(call.operation),explain:(failure3,call)=>({
code:"input-invalid",message:`ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure3.message}`,hint:"Correct the s\
ettings of the repository; for a KMS key also what its key policy allows to this role"})},{matches:(failure3,call)=>failure3.name==="ResourceNotFoundException"&&
call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Co\
rrect cluster, aws-region or account (of the environment in towline.yaml, or of this step)"})},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="Res\
ourceNotFoundException",explain:(failure3,call)=>{let hasNone=/staging label/.test(failure3.message);return{code:"config-invalid",message:hasNone?`Secrets Manag\
er has no value of ${secretOf(call)} with stage ${call.stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf(call)} in ${place2(call)}`,hint:hasNone?"Give th\
e secret a value, or correct the stage":"Create it there, or correct the reference"}}},{matches:(failure3,call)=>isOfSecrets(call)&&failure3.name==="InvalidRequ\
estException",explain:(failure3,call)=>({code:"config-invalid",message:`Secrets Manager does not give out ${secretOf(call)}: ${failure3.message}`,hint:"Restore \
the secret, or refer to another one"})},{matches:(failure3,call)=>isOfSecrets(call)&&(failure3.name==="DecryptionFailure"||failure3.name==="InvalidKeyId"||isDenied(
failure3)&&/\bKMS\b|kms:|ciphertext/.test(failure3.message)),explain:(_,call)=>({code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key o\
f ${secretOf(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy"})},{matches:isDenied,explain:(failure3,call)=>{
let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure3.message)?.[1]??call.operation,target2=call.repository??call.cluster??call.secret??call.parameter;
return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target2===void 0?"":` for "${target2}"`}`,hint:`Allow ${permission} in the policies \
of this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],unexplained=(failure3,call)=>({code:"aws-f\
ailed",message:`${call.operation} failed in ${place2(call)}: ${failure3.name}: ${failure3.message}`,hint:"Run the failed jobs again; where it persists, see heal\
th.aws.amazon.com"}),textOf2=value=>typeof value=="string"?value:"",failureOf2=error2=>{let{name:name2,code,hostname,address,port,errors,$metadata}=error2??{};if(Array.
isArray(errors)&&errors.length>0)return failureOf2(errors[0]);let host=textOf2(hostname)||textOf2(address)&&`${textOf2(address)}:${port}`,{attempts:attempts2}=$metadata??
{};return{name:textOf2(name2),code:textOf2(code),host,message:messageOf(error2),attempts:attempts2}},isExpired=error2=>isExpiry(failureOf2(error2)),isThrottling=error2=>isThrottled(
failureOf2(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure3=failureOf2(error2),row2=failureTable.find(({matches})=>matches(
failure3,call)),{code,message,hint:hint2}=row2?.explain(failure3,call)??unexplained(failure3,call);return new TowlineError(code,message,{hint:hint2,cause:error2})},
calling=async(call,send)=>{try{return await send()}catch(error2){throw awsFailure(error2,call)}},incompleteAnswer=operation=>new TowlineError("aws-failed",`${operation}\
 gave an incomplete answer`,{hint:"Run the job again"}),callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.arn,...call},async()=>{
try{return await send(!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(!0)}}),clientSettings={
maxAttempts:4,requestHandler:{connectionTimeout:5e3,requestTimeout:3e4}},repositoryCalls=client=>({createRepository:async(where2,settings2)=>(await client.send(
new import_client_ecr2.CreateRepositoryCommand({...where2,...settings2}))).repository,putTagMutability:async(where2,mutability)=>{await client.send(new import_client_ecr2.PutImageTagMutabilityCommand(
{...where2,...mutability}))},putScanOnPush:async(where2,scanOnPush)=>{let imageScanningConfiguration={scanOnPush};await client.send(new import_client_ecr2.PutImageScanningConfigurationCommand(
{...where2,imageScanningConfiguration}))},lifecyclePolicy:async where2=>(await client.send(new import_client_ecr2.GetLifecyclePolicyCommand(where2))).lifecyclePolicyText,
putLifecyclePolicy:async(where2,lifecyclePolicyText)=>{await client.send(new import_client_ecr2.PutLifecyclePolicyCommand({...where2,lifecyclePolicyText}))},resourceTags:async resourceArn=>(await client.
send(new import_client_ecr2.ListTagsForResourceCommand({resourceArn}))).tags??[],tagResource:async(resourceArn,tags)=>{await client.send(new import_client_ecr2.TagResourceCommand(
{resourceArn,tags}))}}),showRetries=({service,region:region2,log})=>(next,{commandName=""})=>{let operation=`${service}:${commandName.replace(/Command$/,"")}`,attempt=0,
told=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){let line=`${operation} in ${region2}: attempt ${attempt} of ${clientSettings.maxAttempts}`,
throttled=isThrottling(error2);throw throttled&&!told?log.info(`AWS throttles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(error2)}`}`),
told||=throttled,error2}}},withinRetries={name:"towlineShowRetries",relation:"after",toMiddleware:"retryMiddleware"},acceptedMediaTypes=["application/vnd.oci.im\
age.index.v1+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution\
.manifest.v2+json"],ecrApi=session=>{let{region:region2,credentials,log}=session,client=new import_client_ecr.ECRClient({...clientSettings,region:region2,credentials});
return client.middlewareStack.addRelativeTo(showRetries({service:"ecr",region:region2,log}),withinRetries),{...repositoryCalls(client),authorizationTokens:async accounts=>(await client.
send(new import_client_ecr.GetAuthorizationTokenCommand({registryIds:accounts&&[...accounts]}))).authorizationData??[],describeRepository:async(registryId,repositoryName)=>(await client.
send(new import_client_ecr.DescribeRepositoriesCommand({registryId,repositoryNames:[repositoryName]}))).repositories?.[0],describeImage:async(where2,image)=>(await client.
send(new import_client_ecr.DescribeImagesCommand({...where2,imageIds:[image]}))).imageDetails?.[0],getImages:async(where2,images)=>(await client.send(new import_client_ecr.BatchGetImageCommand(
{...where2,imageIds:[...images],acceptedMediaTypes}))).images??[],putImage:async(where2,image)=>{await client.send(new import_client_ecr.PutImageCommand({...where2,
...image}))},scanFindings:async(where2,imageId,page)=>await client.send(new import_client_ecr.DescribeImageScanFindingsCommand({...where2,imageId,...page})),startScan:async(where2,imageId)=>{
await client.send(new import_client_ecr.StartImageScanCommand({...where2,imageId}))}}},apis=new WeakMap,apiOf=async(session,renewed2)=>{let{ecrApi:ecrApi2}={ecrApi},
api=(renewed2?void 0:apis.get(session))??ecrApi2(session);return apis.set(session,api),api},callEcr=async(session,operation,repository2,send)=>{let account2=repository2?.
account??session.account,call={operation,account:account2,repository:repository2?.repository};return await callingAs(session,call,async renewed2=>await send(await apiOf(
session,renewed2)))},within=({account:account2,repository:repository2})=>({registryId:account2,repositoryName:repository2}),matchesFilter=(filter,tag)=>new RegExp(
`^${filter.split("*").map(part=>part.replaceAll(".","\\.")).join(".*")}$`).test(tag),canMoveTag=(mutability,filters)=>tag=>{let excluded=filters.some(filter=>matchesFilter(
filter,tag));return mutability==="IMMUTABLE"?!1:mutability==="IMMUTABLE_WITH_EXCLUSION"?excluded:mutability==="MUTABLE_WITH_EXCLUSION"?!excluded:!0},encryptionOf=answer=>{
let{encryptionType:kind,kmsKey:key4}=answer.encryptionConfiguration??{};return kind==="KMS"||kind==="KMS_DSSE"?{kind,key:key4}:{kind:"AES256"}},movableUnder=({kind,
exceptFor=[]})=>canMoveTag(exceptFor.length===0?kind:`${kind}_WITH_EXCLUSION`,exceptFor),describedOf=(answer,operation)=>{let{repositoryUri:uri,repositoryArn:arn,
imageTagMutability="MUTABLE"}=answer??{};if(answer===void 0||uri===void 0||arn===void 0)throw incompleteAnswer(operation);let filters=imageTagMutability.endsWith(
"_WITH_EXCLUSION")?answer.imageTagMutabilityExclusionFilters??[]:[],tagMutability={kind:imageTagMutability.startsWith("IMMUTABLE")?"IMMUTABLE":"MUTABLE",exceptFor:filters.
map(({filter})=>filter??"")};return{uri,arn,canMove:movableUnder(tagMutability),tagMutability,scanOnPush:answer.imageScanningConfiguration?.scanOnPush??!1,encryption:encryptionOf(
answer),createdAt:answer.createdAt}},describeSettings=async(session,where2)=>{let operation="ecr:DescribeRepositories",found=await callEcr(session,operation,where2,
api=>api.describeRepository(where2.account,where2.repository));return describedOf(found,operation)},describeRepository=async(session,where2)=>{let{uri,canMove}=await describeSettings(
session,where2);return{uri,canMove}},repositoryUri=async(session,where2)=>(await describeRepository(session,where2)).uri,findImage=async(session,where2,image)=>{
let id="digest"in image?{imageDigest:image.digest}:{imageTag:image.tag};try{let found=await callEcr(session,"ecr:DescribeImages",where2,api=>api.describeImage(within(
where2),id));return found?.imageDigest===void 0||found.imagePushedAt===void 0?void 0:{digest:found.imageDigest,tags:found.imageTags??[],pushedAt:found.imagePushedAt}}catch(error2){
if(isTowlineError(error2,"ecr-image-missing"))return;throw error2}},accountsMax=10,loginOf=(data,operation,{log})=>{let{authorizationToken,proxyEndpoint,expiresAt}=data??
{};if(!authorizationToken||!proxyEndpoint||!expiresAt)throw incompleteAnswer(operation);let password=Buffer.from(authorizationToken,"base64").toString().replace(
/^AWS:/,"");return log.mask(authorizationToken),log.mask(password),{host:proxyEndpoint.replace(/^https?:\/\//,""),username:"AWS",password,expiresAt}},registryLogins=async(session,accounts)=>{
let operation="ecr:GetAuthorizationToken",page=accounts.slice(0,accountsMax),others3=page.some(account2=>account2!==session.account)?page:void 0,found=(await callEcr(
session,operation,void 0,api=>api.authorizationTokens(others3))).map(each=>loginOf(each,operation,session)),complete=page.map((account2,index)=>found.find(({host})=>parseRegistryHost(
host)?.account===account2)??found[index]).flatMap(login=>login??[]);if(complete.length<page.length)throw incompleteAnswer(operation);return accounts.length===page.
length?complete:[...complete,...await registryLogins(session,accounts.slice(accountsMax))]},registryLogin=async session=>{let[login]=await registryLogins(session,
[session.account]);return login},requireAllowedRegions=(allowed,places)=>{if(allowed.length===0)return;let hint2=`Allowed are ${allowed.join(", ")} (allowed-reg\
ions); nothing was moved`,problems=places.filter(({region:region2})=>region2===void 0||!allowed.includes(region2)).map(({what})=>({message:`${what} is outside o\
f the allowed regions`,hint:hint2})),[first]=problems;if(first!==void 0)throw new TowlineError("not-allowed",first.message,{hint:hint2,problems})},roleOf=(request,roleToAssume)=>{
if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);let account2=accountOfArn(roleToAssume);if(account2===void 0)throw new TowlineError(
"input-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:aws:iam::111111111111:role/towline-build"});if(request.account!==
void 0&&request.account!==account2)throw new TowlineError("aws-account-mismatch",`role-to-assume ${roleToAssume} belongs to account ${account2}, but account ${request.
account} is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,account:account2}},roleByName=({region:region2,account:account2},name2)=>{
if(account2===void 0)throw new TowlineError("input-invalid",`role-to-assume "${name2}" is a bare name and account is missing`,{hint:"Give account (12 digits), o\
r the whole ARN of the role"});return{arn:`arn:${partitionOf(region2).name}:iam::${account2}:role/${name2}`,account:account2}},subjectOf=token=>{try{let claims=JSON.
parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="object"&&claims!==null&&"sub"in claims&&typeof claims.sub=="string"?claims.
sub:void 0}catch{return}},stsClient=({region:region2,log},credentials)=>{let client=new import_client_sts.STSClient({...clientSettings,region:region2,credentials});
return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region:region2,log}),withinRetries),client},assumed=answer=>{let{AccessKeyId,SecretAccessKey,
SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===void 0)throw new TowlineError("aws-failed","STS answered without cred\
entials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration:Expiration},
arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleWithWebIdentityCommand(
{RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{let client=stsClient(request);return assumed(
await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},runnerCredentials=place4=>stsClient(
place4).config.credentials(),callerArn=async(place4,credentials)=>(await stsClient(place4,credentials).send(new import_client_sts.GetCallerIdentityCommand({}))).
Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==
void 0&&log.mask(secret)},sessionNameOf=name2=>name2.replace(/[^\w+=,.@-]/g,"-").slice(0,64).padEnd(2,"-"),withToken=(request,role2,{idToken:idToken2,log})=>async()=>{
let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={assumeWithToken},{region:region2}=request,subject=subjectOf(token),call={
operation:"sts:AssumeRoleWithWebIdentity",region:region2,role:role2.arn,subject},sessionName2=sessionNameOf(request.sessionName),assumed2=await calling(call,()=>assumeWithToken2(
{region:region2,log,roleArn:role2.arn,sessionName:sessionName2},token));return mask(log,assumed2.credentials),assumed2},fromRunner=(request,role2,{log})=>async()=>{
let{assumeFromRunner:assumeFromRunner2}={assumeFromRunner},{region:region2}=request,sessionName2=sessionNameOf(request.sessionName),assumed2=await calling({operation:"\
sts:AssumeRole",region:region2,role:role2.arn},()=>assumeFromRunner2({region:region2,log,roleArn:role2.arn,sessionName:sessionName2}));return mask(log,assumed2.
credentials),assumed2},asRunner=({region:region2},{log})=>async()=>{let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,runnerCredentials};
return await calling({operation:"sts:GetCallerIdentity",region:region2},async()=>{let credentials=await runnerCredentials2({region:region2,log});return mask(log,
credentials),{credentials,arn:await callerArn2({region:region2,log},credentials)}})},obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role2=roleOf(
request,request.roleToAssume);return request.credentials==="oidc"?withToken(request,role2,ports):fromRunner(request,role2,ports)}if(request.credentials==="oidc")
throw new TowlineError("input-invalid","role-to-assume is missing",{hint:'Give the role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(
request,ports)},renewalMarginMilliseconds=5*6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){this.#obtain=obtain,this.#clock=clock}async get({
forceRefresh=!1}={}){let current=forceRefresh?void 0:this.#current;return current!==void 0&&!this.#expiresSoon(current.credentials)?current:(this.#pending??=this.#obtain().
finally(()=>{this.#pending=void 0}),this.#current=await this.#pending,this.#current)}#expiresSoon({expiration}){return expiration!==void 0&&expiration.getTime()-
this.#clock.now()<renewalMarginMilliseconds}},expectedAccount=({account:account2,roleToAssume})=>{let expected=account2??(roleToAssume&&accountOfArn(roleToAssume));
if(expected)return expected;throw new TowlineError("input-invalid","account is missing",{hint:"Give the 12-digit account that the credentials must belong to"})},
checkAccount=({arn},expected)=>{let account2=accountOfArn(arn);if(account2!==expected)throw new TowlineError("aws-account-mismatch",`The credentials belong to a\
ccount ${account2??"(unknown)"} (${arn}), but account ${expected} is expected`,{hint:'Correct account or role-to-assume; with "credentials: runner" check that t\
his is the right runner'})},openSession=async(request,ports)=>{let account2=expectedAccount(request),obtain=obtainFor(request,ports),checked=async()=>{let obtained=await obtain();
return checkAccount(obtained,account2),obtained},renewing=new Renewing(checked,ports.clock),{arn}=await renewing.get();return{region:request.region,account:account2,
arn,credentials:async wanted2=>(await renewing.get(wanted2)).credentials,log:ports.log,clock:ports.clock}},inChunks=(items,size)=>Array.from({length:Math.ceil(items.
length/size)},(_,index)=>items.slice(index*size,(index+1)*size)),idsMax=100,getImages=async(session,where2,ids)=>(await Promise.all(inChunks(ids,idsMax).map(piece=>callEcr(
session,"ecr:BatchGetImage",where2,api=>api.getImages(within(where2),piece))))).flat(),requireDigest=(text2,digest)=>{let actual=`sha256:${(0,import_node_crypto2.createHash)(
"sha256").update(text2).digest("hex")}`;if(actual!==digest)throw new TowlineError("registry-failed",`ECR answered with ${actual} when asked for ${digest}`,{hint:"\
Run the job again; nothing was tagged"})},readManifests=async(session,where2,digests)=>{let wanted2=new Set(digests),ids=[...wanted2].map(imageDigest=>({imageDigest})),
manifests2=new Map;for(let{imageId,imageManifest:text2,imageManifestMediaType}of await getImages(session,where2,ids)){let digest=imageId?.imageDigest;digest===void 0||
text2===void 0||!wanted2.has(digest)||(requireDigest(text2,digest),manifests2.set(digest,{digest,text:text2,mediaType:imageManifestMediaType}))}return manifests2},
readTagged=async(session,where2,tags)=>{let ids=tags.map(imageTag=>({imageTag})),found=(await getImages(session,where2,ids)).flatMap(({imageId:{imageTag:tag,imageDigest:digest}={},
imageManifest:text2,imageManifestMediaType})=>tag===void 0||digest===void 0||text2===void 0?[]:(requireDigest(text2,digest),[[tag,{digest,text:text2,mediaType:imageManifestMediaType}]]));
return new Map(found)},presentImages=async(session,where2,wanted2)=>{let ids=[...wanted2.digests.map(imageDigest=>({imageDigest})),...wanted2.tags.map(imageTag=>({
imageTag}))],images=(await getImages(session,where2,ids)).flatMap(({imageId})=>imageId??[]);return{digests:new Set(images.flatMap(({imageDigest})=>imageDigest??
[])),tags:new Map(images.flatMap(({imageTag,imageDigest})=>imageTag&&imageDigest?[[imageTag,imageDigest]]:[]))}},incomplete=["LayersNotFoundException","Referenc\
edImagesNotFoundException"],nameOf=error2=>error2 instanceof Error?error2.name:"",putManifest=async(session,where2,manifest,tag)=>await callEcr(session,"ecr:Put\
Image",where2,async api=>{try{return await api.putImage(within(where2),{imageManifest:manifest.text,imageManifestMediaType:manifest.mediaType,imageDigest:manifest.
digest,imageTag:tag}),"done"}catch(error2){if(nameOf(error2)==="ImageAlreadyExistsException")return"done";if(nameOf(error2)==="ImageTagAlreadyExistsException")return"\
taken";if(incomplete.includes(nameOf(error2)))return"incomplete";throw error2}}),marginMilliseconds=30*6e4,RegistryLogins=class{#session;#current;constructor(session){
this.#session=session}async current(){this.#current??=this.#obtain();let{login,renewAt}=await this.#current,now=this.#session.clock.now();if(now<renewAt)return login;
try{return await this.renew(login)}catch(error2){if(now>=login.expiresAt.getTime())throw error2;return this.#session.log.debug(`The registry password is not ren\
ewed yet: ${String(error2)}`),login}}async renew(refused2){let known=this.#current,login=(await known)?.login;return(this.#current===known&&(login===void 0||login===
refused2)||this.#current===void 0)&&(this.#current=this.#obtain()),(await this.#current).login}async#obtain(){let before=this.#current;try{let login=await registryLogin(
this.#session),end=login.expiresAt.getTime(),margin=Math.min(marginMilliseconds,(end-this.#session.clock.now())/2);return{login,renewAt:end-margin}}catch(error2){
throw this.#current=before,error2}}},mutabilityParameters=({kind,exceptFor=[]})=>({imageTagMutability:exceptFor.length===0?kind:`${kind}_WITH_EXCLUSION`,imageTagMutabilityExclusionFilters:exceptFor.
length===0?void 0:exceptFor.map(filter=>({filterType:"WILDCARD",filter}))}),tagParameters=tags=>Object.entries(tags).map(([Key,Value])=>({Key,Value})),parametersOf=({
tagMutability,scanOnPush,encryption,tags})=>({...tagMutability&&mutabilityParameters(tagMutability),...scanOnPush!==void 0&&{imageScanningConfiguration:{scanOnPush}},
...encryption&&{encryptionConfiguration:{encryptionType:encryption.kind,kmsKey:"key"in encryption?encryption.key:void 0}},...tags&&{tags:tagParameters(tags)}}),
createRepository=async(session,where2,settings2)=>{let operation="ecr:CreateRepository";return await callEcr(session,operation,where2,async api=>{try{return describedOf(
await api.createRepository(within(where2),parametersOf(settings2)),operation)}catch(error2){if(error2 instanceof Error&&error2.name==="RepositoryAlreadyExistsEx\
ception")return;throw error2}})},readPolicy=async(session,where2)=>await callEcr(session,"ecr:GetLifecyclePolicy",where2,async api=>{try{return await api.lifecyclePolicy(
within(where2))}catch(error2){if(error2 instanceof Error&&error2.name==="LifecyclePolicyNotFoundException")return;throw error2}}),putPolicy=async(session,where2,text2)=>await callEcr(
session,"ecr:PutLifecyclePolicy",where2,api=>api.putLifecyclePolicy(within(where2),text2)),completePolicy=async(session,where2,text2)=>{text2!==void 0&&await readPolicy(
session,where2)===void 0&&await putPolicy(session,where2,text2)},parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},isRecord=value=>typeof value=="ob\
ject"&&value!==null&&!Array.isArray(value),rulesOf=text2=>{let policy=parseJson(text2);return(isRecord(policy)&&Array.isArray(policy.rules)?policy.rules.filter(
isRecord):void 0)?.toSorted((a,b)=>Number(a.rulePriority)-Number(b.rulePriority)).map(({rulePriority,description,...rule})=>rule)},canonical=value=>Array.isArray(
value)?value.map(canonical).toSorted():isRecord(value)?Object.fromEntries(Object.keys(value).sort().map(key4=>[key4,canonical(value[key4])])):value,meaningOf=text2=>JSON.
stringify(rulesOf(text2)?.map(rule=>canonical(rule))??text2),samePolicy=(a,b)=>meaningOf(a)===meaningOf(b),listOf=value=>Array.isArray(value)?value.join(" and "):
void 0,prefixed2=value=>Array.isArray(value)?value.map(prefix2=>`${prefix2}*`).join(" and "):void 0,limitOf=({countType,countNumber,countUnit})=>{if(countType===
"imageCountMoreThan")return`newest ${countNumber}`;let age2=`${countNumber} ${countNumber===1?"day":countUnit??"days"}`;return countType==="sinceImagePushed"?age2:
`${age2} ${countType}`},ruleWords=({selection,action})=>{if(!isRecord(selection))return"a rule that is not one";let what=listOf(selection.tagPatternList)??prefixed2(
selection.tagPrefixList)??String(selection.tagStatus),type=isRecord(action)?action.type:void 0;return`${what}: ${limitOf(selection)}${type==="expire"?"":`, ${type}`}`},
wordsMax=300,policyWords=text2=>{let words3=rulesOf(text2)?.map(ruleWords).join("; ")??text2;return words3.length>wordsMax?`${words3.slice(0,wordsMax)}…`:words3},
mutabilityWords=({kind,exceptFor=[]})=>exceptFor.length===0?kind:`${kind} except for ${exceptFor.toSorted().join(", ")}`,encryptionWords=encryption=>"key"in encryption&&
encryption.key!==void 0?`${encryption.kind} with ${encryption.key}`:encryption.kind,sameEncryption=(actual,wanted2)=>{if(actual.kind!==wanted2.kind)return!1;let key4="\
key"in wanted2?wanted2.key:void 0;if(key4===void 0||/(^|:)alias\//.test(key4))return!0;let actualKey="key"in actual?actual.key:void 0;return actualKey===key4||actualKey?.
endsWith(`:key/${key4}`)===!0},mutabilityChange=(subject,wanted2)=>{let{session,where:where2,found}=subject,[actual,should]=[mutabilityWords(found.tagMutability),
mutabilityWords(wanted2)];return actual===should?void 0:{setting:"tag mutability",actual,wanted:should,apply:()=>callEcr(session,"ecr:PutImageTagMutability",where2,
api=>api.putTagMutability(within(where2),mutabilityParameters(wanted2)))}},onOff=on=>on?"on":"off",scanChange=(subject,wanted2)=>{let{session,where:where2,found}=subject;
if(found.scanOnPush===wanted2)return;let apply=()=>callEcr(session,"ecr:PutImageScanningConfiguration",where2,api=>api.putScanOnPush(within(where2),wanted2));return{
setting:"scan on push",actual:onOff(found.scanOnPush),wanted:onOff(wanted2),apply}},encryptionChange=({found},wanted2)=>sameEncryption(found.encryption,wanted2)?
void 0:{setting:"encryption",actual:encryptionWords(found.encryption),wanted:encryptionWords(wanted2),apply:void 0},lifecycleChange=async({session,where:where2},wanted2)=>{
let actual=await readPolicy(session,where2);if(actual!==void 0&&samePolicy(actual,wanted2))return;let apply=()=>putPolicy(session,where2,wanted2);return{setting:"\
lifecycle policy",actual:actual===void 0?"none":policyWords(actual),wanted:policyWords(wanted2),apply}},tagWords=tags=>tags.map(([key4,value])=>value===void 0?`\
no ${key4}`:`${key4}=${value}`).join(", "),tagsChange=async({session,where:where2,found},wanted2)=>{let there=new Map((await callEcr(session,"ecr:ListTagsForRes\
ource",where2,api=>api.resourceTags(found.arn))).map(({Key,Value})=>[Key,Value])),missing=Object.entries(wanted2).filter(([key4,value])=>there.get(key4)!==value);
if(missing.length===0)return;let apply=()=>callEcr(session,"ecr:TagResource",where2,api=>api.tagResource(found.arn,tagParameters(Object.fromEntries(missing))));
return{setting:"resource tags",actual:tagWords(missing.map(([key4])=>[key4,there.get(key4)])),wanted:tagWords(missing),apply}},unlessDenied=async(what,{where:where2},{
reconcile:reconcile2,log},compare)=>{try{return await compare}catch(error2){if(reconcile2||!isTowlineError(error2,"aws-denied"))throw error2;log.warning(`Reposi\
tory "${where2.repository}", ${what}: not compared. ${error2.message}. ${error2.hint}`);return}},changesOf=async(subject,wanted2,options)=>{let{tagMutability,scanOnPush,
encryption,lifecyclePolicy,tags={}}=wanted2,[lifecycle,tagging]=await Promise.all([lifecyclePolicy===void 0?void 0:unlessDenied("lifecycle policy",subject,options,
lifecycleChange(subject,lifecyclePolicy)),Object.keys(tags).length===0?void 0:unlessDenied("resource tags",subject,options,tagsChange(subject,tags))]);return[tagMutability&&
mutabilityChange(subject,tagMutability),scanOnPush===void 0?void 0:scanChange(subject,scanOnPush),encryption&&encryptionChange(subject,encryption),lifecycle,tagging].
filter(change=>change!==void 0)},report=({where:where2},{setting,actual,wanted:wanted2,apply},{log})=>{let way=apply===void 0?"ECR cannot change it: only a new \
repository can have it":'"reconcile-repository: true" changes it';return log.warning(`Repository "${where2.repository}", ${setting}: ${actual}, should be ${wanted2}\
; ${way}`),{setting,actual,wanted:wanted2,changed:!1}},reconcile=async(subject,settings2,options)=>{let differences=[];for(let change of await changesOf(subject,
settings2,options)){let{setting,actual,wanted:wanted2,apply}=change;if(!options.reconcile||apply===void 0){differences.push(report(subject,change,options));continue}
await apply(),options.log.info(`Repository "${subject.where.repository}", ${setting}: changed from ${actual} to ${wanted2}`),differences.push({setting,actual,wanted:wanted2,
changed:!0})}return differences},exclusionsMax=5,tagsMax=50,policyLength={min:100,max:30720},ofMutability=({tagMutability})=>{let patterns2=tagMutability?.exceptFor??
[],tooMany=patterns2.length<=exclusionsMax?[]:[{message:`Tag mutability has ${patterns2.length} exceptions, and ECR takes ${exclusionsMax}`}],odd=patterns2.filter(
pattern3=>!/^[0-9a-zA-Z._*-]{1,128}$/.test(pattern3)||pattern3.split("*").length>3);return[...tooMany,...odd.map(pattern3=>({message:`"${pattern3}" is not a pat\
tern for exceptions from tag mutability`,hint:"ECR takes 1 to 128 letters, digits, dots, underscores and hyphens, and at most two *"}))]},ofPolicy=({lifecyclePolicy:text2})=>{
if(text2===void 0)return[];let policy=parseJson(text2);if(!isRecord(policy)||!Array.isArray(policy.rules))return[{message:"The lifecycle policy is not a JSON ob\
ject with rules",hint:'It begins with {"rules": ['}];let{min,max}=policyLength;return text2.length>=min&&text2.length<=max?[]:[{message:`The lifecycle policy ha\
s ${text2.length} characters, and ECR takes ${min} to ${max}`}]},ofTags=({tags={}})=>{let entries=Object.entries(tags),tooMany=entries.length<=tagsMax?[]:[{message:`${entries.
length} resource tags are too many: AWS takes ${tagsMax}`}],odd=entries.filter(([key4,value])=>!/^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu.test(key4)||value.
length>256);return[...tooMany,...odd.map(([key4])=>({message:`AWS does not take the resource tag "${key4}"`,hint:"Keys have 1 to 128 letters, digits, blanks and\
 _.:/=+-@, and do not begin with aws:; values at most 256 characters"}))]},requireSettings=settings2=>{let problems=[...ofMutability(settings2),...ofPolicy(settings2),
...ofTags(settings2)],[first]=problems;if(first!==void 0)throw new TowlineError("input-invalid",first.message,{hint:first.hint??"Correct the settings of the rep\
ository",problems})},describeOrMiss=async(session,where2,create2)=>{try{return await describeSettings(session,where2)}catch(error2){if(!isTowlineError(error2,"e\
cr-repository-missing"))throw error2;if(create2)return;throw new TowlineError(error2.code,error2.message,{hint:'Set "create-repository: true", or correct reposi\
tory, account or aws-region',cause:error2})}},withDefaults=(wanted2,defaults={})=>({...defaults,...Object.fromEntries(Object.entries(wanted2).filter(([,value])=>value!==
void 0))}),newMilliseconds=36e5,isNew=({createdAt},{clock})=>createdAt!==void 0&&Math.abs(clock.now()-createdAt.getTime())<newMilliseconds,existing=async(session,where2,found,wanted2,options)=>{
let differences=await reconcile({session,where:where2,found},wanted2,options),canMove=differences.some(({setting,changed})=>changed&&setting==="tag mutability")&&
wanted2.tagMutability?movableUnder(wanted2.tagMutability):found.canMove;return{uri:found.uri,canMove,created:!1,differences}},create=async(session,where2,settings2,{
log})=>{let created=await createRepository(session,where2,settings2);if(created===void 0){await completePolicy(session,where2,settings2.lifecyclePolicy);let{uri,
canMove}=await describeSettings(session,where2);return{uri,canMove,created:!1,differences:[]}}return settings2.lifecyclePolicy!==void 0&&await putPolicy(session,
where2,settings2.lifecyclePolicy),log.info(`Created repository "${where2.repository}" in ${session.region} (${created.uri})`),{uri:created.uri,canMove:created.canMove,
created:!0,differences:[]}},ensureRepository=async(session,where2,wanted2,options)=>{let settings2=withDefaults(wanted2,options.defaults);requireSettings(settings2);
let found=await describeOrMiss(session,where2,options.create);return found===void 0?await create(session,where2,settings2,options):(options.create&&isNew(found,
session)&&await completePolicy(session,where2,settings2.lifecyclePolicy),await existing(session,where2,found,wanted2,options))},tagged=pattern3=>({tagStatus:"ta\
gged",tagPatternList:[pattern3]}),olderThan=(selected,days2,description)=>({description,selection:{...selected,countType:"sinceImagePushed",countUnit:"days",countNumber:days2}}),
beyond=(selected,count,description)=>({description,selection:{...selected,countType:"imageCountMoreThan",countNumber:count}}),protect=pattern3=>beyond(tagged(pattern3),
pattern3.includes("*")?protectedCount:1,`${pattern3} stays`),protectedCount=9999,policyOf=rules=>JSON.stringify({rules:rules.map((rule,i)=>({rulePriority:i+1,...rule,
action:{type:"expire"}}))}),imageLifecyclePolicy=retention=>{let{keepImages,untaggedDays,keepTags=[]}=retention,expiring=[...untaggedDays===void 0?[]:[olderThan(
{tagStatus:"untagged"},untaggedDays,"untagged images go")],...keepImages===void 0?[]:[beyond(tagged("*"),keepImages,"the newest tagged images stay")]];return expiring.
length===0?void 0:policyOf([...keepTags.map(protect),...expiring])},cacheLifecyclePolicy=({keepTags,branchDays=14,recordDays=30})=>policyOf([...keepTags.map(protect),
olderThan(tagged("branch-*"),branchDays,"caches of branches go"),olderThan(tagged("pr-*"),branchDays,"caches of pull requests go"),olderThan(tagged("src-*"),recordDays,
"build records go"),olderThan({tagStatus:"untagged"},1,"caches that were replaced go")]),manifestOf=async(session,where2,digest)=>{let manifest=(await readManifests(
session,where2,[digest])).get(digest);if(manifest!==void 0)return manifest;throw new TowlineError("ecr-image-missing",`Repository "${where2.repository}" has no \
image ${digest}`,{hint:"It may have been deleted or archived by a lifecycle rule; build it again"})},putTag=async(session,where2,manifest,tag)=>{let outcome=await putManifest(
session,where2,manifest,tag);if(outcome==="done")return;if(outcome==="incomplete")throw new TowlineError("registry-failed",`ECR lacks layers or images of ${manifest.
digest} in repository "${where2.repository}"`,{hint:"They may have been deleted; build the image again"});let holder=await findImage(session,where2,{tag});if(holder?.
digest!==manifest.digest)throw new TowlineError("ecr-tag-immutable",`Tag "${tag}" of repository "${where2.repository}" stands at ${holder?.digest??"another imag\
e"} and cannot be moved`,{hint:`Exclude "${tag}" from the repository's tag immutability, or use another tag`})},putTags=async(session,where2,digest,tags)=>{if(tags.
length===0)return;let manifest=await manifestOf(session,where2,digest);for(let tag of tags)await putTag(session,where2,manifest,tag)},field=text2=>/[",\n\r]/.test(
text2)?`"${text2.replaceAll('"','""')}"`:text2,csvOption=attributes=>Object.entries(attributes).flatMap(([key4,value])=>value===void 0?[]:[field(`${key4}=${value}`)]).
join(","),repeated=(option,values)=>values.flatMap(value=>[option,value]),assignments=record2=>Object.entries(record2).map(([name2,value])=>`${name2}=${value}`),
secretVariable=index=>`TOWLINE_BUILD_SECRET_${index}`,secretEnvironment=secrets=>Object.fromEntries(secrets.flatMap(({from},index)=>from.kind==="value"?[[secretVariable(
index),from.value]]:[])),secretOption=({id,from},index)=>csvOption(from.kind==="value"?{id,env:secretVariable(index)}:{id,src:from.path}),sshOption=({id,paths})=>paths.
length===0?id:`${id}=${paths.join(",")}`,attestationArguments=({provenance,sbom})=>[`--provenance=${provenance==="none"?"false":`mode=${provenance}`}`,`--sbom=${sbom}`],
makesIndex=({platforms:platforms3,attestations})=>platforms3.length>1||attestations.provenance!=="none"||attestations.sbom,annotationAttributes=command=>Object.
fromEntries(Object.entries(command.annotations).flatMap(([name2,value])=>[[`annotation.${name2}`,value],...makesIndex(command)?[[`annotation-index.${name2}`,value]]:
[]])),outputOption=command=>command.push===void 0?"type=cacheonly":csvOption({type:"image",push:!0,"oci-mediatypes":!0,...command.sourceDateEpoch===void 0?{}:{"\
rewrite-timestamp":!0,store:!1},...annotationAttributes(command)}),tagNames=({push})=>push?.tags.map(tag=>`${push.uri}:${tag}`)??[],buildArgs=({args,sourceDateEpoch})=>sourceDateEpoch===
void 0?args:{...args,SOURCE_DATE_EPOCH:String(sourceDateEpoch)},buildArguments=command=>["buildx","build",...command.builder===void 0?[]:["--builder",command.builder],
"--pull","--progress=plain","--output",outputOption(command),...attestationArguments(command.attestations),...command.platforms.length>0?["--platform",command.platforms.
join(",")]:[],"--file",command.dockerfile,...command.target===void 0?[]:["--target",command.target],...command.network===void 0?[]:["--network",command.network],
...repeated("--build-context",assignments(command.contexts)),...repeated("--build-arg",assignments(buildArgs(command))),...repeated("--label",assignments(command.
labels)),...repeated("--secret",command.secrets.map(secretOption)),...repeated("--ssh",command.ssh.map(sshOption)),...repeated("--add-host",command.addHosts),...command.
cacheArgs,...repeated("--tag",tagNames(command)),"--metadata-file",command.metadataFile,command.context],anotherBuilder="Run docker/setup-buildx-action in an ea\
rlier step of this job, use a runner whose Docker has the containerd image store",causes=[{matches:/Cannot connect to the Docker daemon|docker daemon is not running/i,
code:"docker-missing",hint:"Start the Docker engine on this runner, or use one that has it"},{matches:/no space left on device/i,hint:"Free space on the builder\
 (docker buildx prune), or use a runner with a larger disk"},{matches:/exec format error/i,hint:"The builder cannot run programs of this platform: build it on a\
 native node (builder-nodes), run docker/setup-qemu-action in an earlier step, or leave it out of platforms"},{matches:/no match for platform in manifest/,hint:"\
The base image does not exist for this platform: leave it out of platforms, or choose another base"},{matches:/toomanyrequests|pull rate limit/i,hint:"The base \
image's registry limits how often it is asked: log in to it in an earlier step, or take the base from ECR (pull-through cache)"},{matches:/failed to resolve source metadata.*(dial tcp|timeout|connection refused|EOF|: 5\d\d\b)/,
hint:"The base image's registry did not answer: run the failed jobs again, or allow this runner to reach it"},{matches:/failed to resolve source metadata|pull access denied|not found: manifest unknown/i,
hint:"Check the name of the base image, and log in to its registry in an earlier step where it is private. Bases are always asked for at their registry: one tha\
t only this engine has must be pushed first"},{matches:/^(unknown|denied|unauthorized): |failed to do request|httpReadSeeker|unexpected status (from|code) /,hint:"\
A registry that a base image comes from refused or did not answer: run the failed jobs again; where it persists, check that this runner reaches it and is logged\
 in to it, and may read there"},{matches:/^target stage ".*" could not be found/,hint:"Correct target (build.target in towline.yaml), or name the stage so: FROM\
 … AS <target>"},{matches:/^base name \(.*\) should not be blank/,hint:"Give this argument in build-args (build.args in towline.yaml), or a default in its ARG"},
{matches:/^secret \S+: not found/,hint:"The Dockerfile needs it: give it in secrets (`id=value`) or secret-files (`id=path`)"},{matches:/^unset ssh forward key/,
hint:"The Dockerfile needs an SSH agent or key: give it in ssh (`default`, or `id=path`)"},{matches:/^failed to get build context/,hint:"Correct build-contexts \
(build.contexts in towline.yaml): folders are relative to the repository's root"},{matches:/entitlement network\.host is not allowed/,hint:"This builder does no\
t let a build use its host's network: leave out network, or allow it there (--allow-insecure-entitlement network.host)"},{matches:/^"[^"]*": not found$/,hint:"C\
heck that the file is in the build's context and not left out by .dockerignore"},{matches:/(Multi-platform build|Cache export|Attestation) is not supported/i,hint:`${anotherBuilder}\
, or ask for less (platforms, provenance, sbom)`},{matches:/^no builder ".*" found/,hint:"Make it in an earlier step of this job (docker/setup-buildx-action), o\
r leave the builder out"},{matches:/^context deadline exceeded$|failed to list workers|waiting for connection/,hint:"The builder does not answer: check that it \
runs, that this runner reaches it, and its certificates (builder-nodes)"}],causeOf=(reason,step)=>causes.find(({matches})=>matches.test(reason)||step.some(line=>matches.
test(line))),isPush=/failed to push|unexpected status from (PUT|POST|HEAD|PATCH) request/i,isPushWithDocker=/^#\d+ pushing \S+ with docker$/,layerUpload="ecr:Up\
loadLayerPart and ecr:CompleteLayerUpload",permissions=[[/(HEAD|GET) request to \S+\/manifests\//,"ecr:BatchGetImage"],[/(HEAD|GET) request to \S+\/blobs\/|HTTP 403 response body: unexpected end/,
"ecr:BatchCheckLayerAvailability"],[/POST request to \S+\/blobs\/uploads\//,"ecr:InitiateLayerUpload"],[/(PATCH|PUT) request to \S+\/blobs\/uploads\//,layerUpload],
[/PUT request to \S+\/manifests\//,"ecr:PutImage"]],all=permissions.map(([,permission])=>permission).join(", "),passwordEnded=/authorization token has expired/i,
passwordRefused=/: 401\b|unauthorized|authorization token has expired|no basic auth credentials/i,forbidden=/: 403\b|HTTP 403|\bdenied: /,neededFor=reason=>/not authorized to perform: (ecr:\w+)/.
exec(reason)?.[1]??permissions.find(([request])=>request.test(reason))?.[1]??all,others2=[[/repository with name .* does not exist|(POST|PUT) request to \S+: 404\b/,
"Create the repository, or have it created (create-repository: true)"],[/cannot be overwritten because the repository is immutable|PUT request to \S+\/manifests\/\S+: 400\b/,
"The repository is immutable: leave out force-build, or exclude the tag from its immutability (repository-settings)"],[/maximum allowed number of images/,"Let a\
 lifecycle policy delete old images (keep-images, untagged-days), or have AWS raise the quota of images in a repository"]],hintOf2=reason=>{let again="run the f\
ailed jobs again",known=others2.find(([matches])=>matches.test(reason))?.[1];if(known!==void 0)return known;if(!/not authorized to perform/.test(reason)&&passwordRefused.
test(reason))return`The registry refused ECR's password, which is good for 12 hours: ${again}`;if(!forbidden.test(reason))return"Run the failed jobs again";let needed=neededFor(
reason),orElse=needed==="ecr:PutImage"&&!reason.includes(needed)?"; where it is allowed, the repository is full: let a lifecycle policy delete old images (keep-\
images)":"";return`Allow ${needed} on this repository to the build's role${orElse}`},isAnyPush=(lines,reason)=>isPush.test(reason)||lines.some(line=>isPushWithDocker.
test(line)),mayBePassword=(lines,reason)=>passwordEnded.test(reason)||isAnyPush(lines,reason)&&(passwordRefused.test(reason)||/: 403\b|HTTP 403/.test(reason))&&
!/not authorized to perform|denied: (?!Your authorization token)/.test(reason),pushFailure=(lines,reason)=>{if(!isAnyPush(lines,reason))return;let why=reason.replace(
/^failed to push \S+: /,"").replace(/^failed commit on ref "[^"]*": /,"");return new TowlineError("registry-failed",`The image was built, but not pushed: ${why}`,
{hint:hintOf2(reason)})},shownLines=10,failedStep=lines=>{let start=lines.findLastIndex(line=>/^ > .*:$/.test(line));if(start<0)return;let rest=lines.slice(start+
1),end=rest.findIndex(line=>/^-{3,}$/.test(line));return{title:(lines[start]??"").slice(3,-1),lines:rest.slice(0,Math.max(end,0)).slice(-shownLines)}},failedLine=lines=>{
let index=lines.findLastIndex((line,i)=>/^\S+:\d+$/.test(line)&&/^-{3,}$/.test(lines[i+1]??""));return index<0?void 0:Number(/\d+$/.exec(lines[index]??"")?.[0])},
reasonOf=output=>(output.findLast(line=>/^ERROR: /.test(line))??output.findLast(line=>line.trim()!=="")??"").trimEnd().replace(/^ERROR: /,"").replace(/^(failed to build: )?(failed to solve: )?(Error response from daemon: )?/,
"").replace(/^failed to compute cache key: failed to calculate checksum of ref \S+: /,""),withoutPlace=reason=>reason.replace(/^dockerfile parse error on line \d+: /,
""),buildFailure=(output,path32)=>{let dockerfile=(0,import_posix.normalize)(path32),lines=output.map(line2=>line2.trimEnd()),reason=reasonOf(lines),push=pushFailure(
lines,reason);if(push!==void 0)return push;let step=failedStep(lines),cause=causeOf(reason,step?.lines??[]),line=failedLine(lines),place4=line===void 0?dockerfile:
`${dockerfile}:${line}`,what=["The image was not built",...step===void 0?line===void 0?[]:[place4]:[`${place4}, ${step.title}`],withoutPlace(reason)].join(": ");
return new TowlineError(cause?.code??"build-failed",[what,...step?.lines??[]].join(`
`),{hint:cause?.hint,at:line===void 0?void 0:{file:dockerfile,line,column:1}})},cacheStep=/^#(\d+) (?:importing cache manifest from|(exporting cache to)) (\S+)$/,
lineOfTrouble=(exporting,place4,reason)=>{if(exporting)return`The cache was not kept, the build is not affected: ${reason}`;let name2=place4.replace(/^.*\//,"");
return/: not found$/.test(reason)?`There is no cache "${name2}" yet`:`The cache "${name2}" was not read, the build is not affected: ${reason}`},cacheTrouble=output=>{
let troubles=output.flatMap(line=>{let[match,number2,exporting,place4=""]=cacheStep.exec(line)??[];return match===void 0?[]:[{error:`#${number2} ERROR: `,exporting:exporting!==
void 0,place:place4}]}).flatMap(({error:error2,exporting,place:place4})=>{let line=output.find(text2=>text2.startsWith(error2));return line===void 0?[]:[lineOfTrouble(
exporting,place4,line.slice(error2.length))]});return[...new Set(troubles)]},isCacheTrouble=(reason,cache2)=>cache2?.marks.some(mark=>reason.includes(mark))===!0,
isLostLayer=reason=>/(?:snapshot|content|blob|lease) \S+ does not exist|snapshot .* not found/.test(reason),renewed="The registry refused the push, perhaps beca\
use its password ended: logged in anew, and building again from the builder's own cache",buildAttempts=async({run,log,dockerfile,...given})=>{let{cache:cache2}=given,
mayLose=!0;for(let mayRenew=!0;;){let output=[];if(await run({cache:cache2,onLine:line=>{output.push(line),log.info(line)}})===0){for(let line of cacheTrouble(output))
log.info(line);return}let reason=reasonOf(output);if(isCacheTrouble(reason,cache2))log.info(`Building again without a cache, because of which the build failed: ${reason}`),
cache2=void 0;else if(mayLose&&isLostLayer(reason))log.info(`Building again, because the engine lost a layer: ${reason}`),mayLose=!1;else if(mayRenew&&mayBePassword(
output,reason))log.info(renewed),await given.renewLogin(),mayRenew=!1;else throw buildFailure(output,dockerfile)}},reasonOf2=({stdout,stderr})=>{let lines=`${stdout}\

${stderr}`.split(`
`).map(line=>line.trim());return(lines.findLast(line=>line.startsWith("ERROR: "))??lines.findLast(line=>line!=="")??"it does not say why").replace(/^ERROR: /,"")},
wordsAfter=(text2,key4)=>new RegExp(`^${key4}:\\s*(.*?)\\s*$`,"m").exec(text2)?.[1]??"",inspectBuilder=async(docker,name2)=>{let inspected=await docker(["buildx",
"inspect",...name2===void 0?[]:[name2]]);if(inspected.exitCode===0)return{name:wordsAfter(inspected.stdout,"Name"),driver:wordsAfter(inspected.stdout,"Driver")}},
hasContainerdStore=async docker=>(await docker(["info","--format","{{json .DriverStatus}}"])).stdout.includes("io.containerd.snapshotter"),pushesTwice=async docker=>/\bv?0\.([1-9]|1[0-3])\./.
test((await docker(["buildx","version"])).stdout),lackingAbilities=async(docker,{driver},wanted2,hasStore)=>{if(driver!=="docker"||wanted2.length===0)return[];if(!hasStore)
return wanted2;let noTimes=wanted2.includes("set time stamps")&&await pushesTwice(docker);return wanted2.filter(ability=>ability==="export a cache to S3"||ability===
"set time stamps"&&noTimes)},builderName=({kind,nodes})=>{let settings2=nodes.map(({endpoint,platforms:platforms3,options})=>[endpoint,platforms3,Object.entries(
options).sort(([a],[b])=>a<b?-1:1)]);return`towline-${kind}-${(0,import_node_crypto3.createHash)("sha256").update(JSON.stringify(settings2)).digest("hex").slice(
0,8)}`},driverOptions=options=>Object.entries(options).flatMap(([key4,value])=>["--driver-opt",csvOption({[key4]:value})]),createArguments=builder2=>builder2.nodes.
map(({endpoint,platforms:platforms3,options},index)=>["buildx","create","--name",builderName(builder2),"--node",`${builderName(builder2)}-${index}`,...index===0?
[]:["--append"],"--driver",builder2.kind,...platforms3.length===0?[]:["--platform",platforms3.join(",")],...driverOptions(options),...endpoint===void 0?[]:[endpoint]]),
dockerMissing=(message,cause)=>new TowlineError("docker-missing",message,{cause,hint:"Install Docker with its buildx plugin on this runner (GitHub's ubuntu runn\
ers have both), or use such a runner (runs-on)"}),orMissing2=docker=>async args=>{try{return await docker(args)}catch(error2){throw isTowlineError(error2,"comma\
nd-failed")?dockerMissing("This runner has no program called docker",error2):error2}},requireBuildx=async docker=>{if((await docker(["buildx","version"])).exitCode!==
0)throw dockerMissing("Docker on this runner has no working buildx plugin")},isCacheAbility=ability=>ability.startsWith("export a cache"),abilitiesFor=({source:source2},cache2)=>{
let{platforms:platforms3,attestations,annotations,sourceDateEpoch}=source2;return[[cache2!==void 0,cache2==="s3"?"export a cache to S3":"export a cache"],[platforms3.
length>1,"build several platforms"],[attestations.provenance!=="none"||attestations.sbom,"add attestations"],[Object.keys(annotations).length>0,"add annotations"],
[sourceDateEpoch!==void 0,"set time stamps"]].flatMap(([needed,ability])=>needed?[ability]:[])},madeName="towline",makeContainerBuilder=async docker=>{let existing2=await inspectBuilder(
docker,madeName);if(existing2===void 0){let created=await docker(["buildx","create","--name",madeName,"--driver","docker-container"]);if(created.exitCode!==0&&await inspectBuilder(
docker,madeName)===void 0)return reasonOf2(created)}let booted=await docker(["buildx","inspect","--bootstrap",madeName]);if(booted.exitCode!==0)return existing2===
void 0&&await docker(["buildx","rm","--force",madeName]),reasonOf2(booted)},instead="Run docker/setup-buildx-action in an earlier step of this job, name a build\
er that can (input builder), or use a runner whose Docker has the containerd image store",withoutCache=(name2,lacking,why,{log})=>{let other=lacking.find(ability=>!isCacheAbility(
ability));if(other!==void 0)throw new TowlineError("build-failed",`Docker's builder "${name2}" cannot ${other}${why}`,{hint:instead});return log.info(`Building \
without a cache: Docker's builder "${name2}" cannot ${lacking.join(" and ")}${why}`),{exportsCache:!1,disposable:!1}},chooseAuto=async(current,lacking,surroundings)=>{
let{docker,log}=surroundings;if(lacking.length===0)return{exportsCache:!0,disposable:!1};let problem=await makeContainerBuilder(docker);return problem!==void 0?
withoutCache(current.name,lacking,`, and another one could not be made: ${problem}`,surroundings):(log.info(`Building by the builder "${madeName}" (docker-conta\
iner): Docker's own cannot ${lacking.join(" and ")}`),{name:madeName,exportsCache:!0,disposable:!1})},named3=async(name2,wanted2,surroundings)=>{let found=await inspectBuilder(
surroundings.docker,name2);if(found===void 0&&await requireBuildx(surroundings.docker),found===void 0)throw new TowlineError("input-invalid",`There is no builde\
r "${name2}" on this runner`,{hint:"Make it in an earlier step of this job (docker/setup-buildx-action), or leave the builder out"});let hasStore=await hasContainerdStore(
surroundings.docker),lacking=await lackingAbilities(surroundings.docker,found,wanted2,hasStore);return{...lacking.length===0?{exportsCache:!0,disposable:!1}:withoutCache(
name2,lacking,"",surroundings),name:name2}},isOfThisJob=({nodes},tempDirectory)=>nodes.some(({options})=>Object.values(options).some(value=>value.startsWith(`${tempDirectory}\
/`))),ofNodes=async(builder2,{docker,log,tempDirectory})=>{let name2=builderName(builder2),chosen={name:name2,exportsCache:!0,disposable:isOfThisJob(builder2,tempDirectory)};
if(await inspectBuilder(docker,name2)!==void 0)return chosen;await requireBuildx(docker);for(let args of createArguments(builder2)){let created=await docker(args);
if(created.exitCode!==0)throw await docker(["buildx","rm","--force",name2]),new TowlineError("build-failed",`The ${builder2.kind} builder was not made: ${reasonOf2(
created)}`,{hint:"Correct builder-nodes (build.builder.nodes in towline.yaml)"})}return log.info(`Building by ${builder2.nodes.length} ${builder2.kind} node${builder2.
nodes.length===1?"":"s"} (builder "${name2}")`),chosen},chooseBuilder=async(request,cache2,surroundings)=>{let{builder:builder2}=request,{docker}=surroundings,wanted2=abilitiesFor(
request,cache2);if(builder2.kind==="named")return await named3(builder2.name,wanted2,surroundings);if(builder2.kind!=="auto")return await ofNodes(builder2,surroundings);
let asItIs={exportsCache:!0,disposable:!1};if(wanted2.length===0)return await requireBuildx(docker),asItIs;let[current,hasStore]=await Promise.all([inspectBuilder(
docker),hasContainerdStore(docker)]);return current!==void 0?await chooseAuto(current,await lackingAbilities(docker,current,wanted2,hasStore),surroundings):(await requireBuildx(
docker),asItIs)},withheld=/^(ACTIONS_|INPUT_|STATE_|(SOURCE_DATE_EPOCH|DOCKER_DEFAULT_PLATFORM)$)/,childEnvironment=(env,more)=>({...Object.fromEntries(Object.entries(
env).filter(([name2])=>!withheld.test(name2))),...more}),configFile="config.json",originalFolder=env=>(0,import_node_path6.resolve)(env.DOCKER_CONFIG||(0,import_node_path6.join)(
env.HOME||(0,import_node_os2.homedir)(),".docker")),isConfig=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),parseConfig=text2=>{if(text2.trim()===
"")return{};try{let value=JSON.parse(text2);if(isConfig(value))return value}catch{}throw new SyntaxError("it is no JSON object")},unreadable=(path32,cause)=>new TowlineError(
"input-invalid",`${path32} cannot be read: ${messageOf(cause)}`,{cause,hint:"Repair it on the runner, or delete it: it may hold logins that later steps need"}),
readOriginal=async folder=>{let path32=(0,import_node_path6.join)(folder,configFile);if(!(0,import_node_fs2.existsSync)(path32))return{};try{return parseConfig(
await(0,import_promises6.readFile)(path32,"utf8"))}catch(cause){throw unreadable(path32,cause)}},withoutHelpers=({credHelpers={},credsStore},hosts)=>{let others3=Object.
entries(credHelpers).filter(([host])=>!hosts.includes(host)),empty=credsStore?hosts.map(host=>[host,""]):[],helpers=Object.fromEntries([...others3,...empty]);return Object.
keys(helpers).length>0?{credHelpers:helpers}:{}},withLogins=(original,logins)=>{let{credHelpers:_,auths,...rest}=original,ours=logins.map(({host,username,password})=>{
let auth=Buffer.from(`${username}:${password}`).toString("base64");return[host,{auth}]}),hosts=logins.map(({host})=>host);return{...rest,auths:{...auths,...Object.
fromEntries(ours)},...withoutHelpers(original,hosts)}},linkOthers=async(original,folder)=>{if(!(0,import_node_fs2.existsSync)(original))return;let names=await(0,import_promises6.readdir)(
original).catch(cause=>{throw unreadable(original,cause)});for(let name2 of names)name2!==configFile&&await(0,import_promises6.symlink)((0,import_node_path6.join)(
original,name2),(0,import_node_path6.join)(folder,name2))},createDockerConfig=async(logins,places)=>{let original=originalFolder(places.env),content=withLogins(
await readOriginal(original),logins),folder=await(0,import_promises6.mkdtemp)((0,import_node_path6.join)(places.tempDirectory,"towline-docker-"));try{return await(0,import_promises6.writeFile)(
(0,import_node_path6.join)(folder,configFile),JSON.stringify(content),{mode:384}),await linkOthers(original,folder),folder}catch(error2){throw await removeDockerConfig(
folder),error2}},removeDockerConfig=folder=>(0,import_promises6.rm)(folder,{recursive:!0,force:!0}),buildersFolder=async env=>{let docker=env.DOCKER_CONFIG||(0,import_node_path5.join)(
env.HOME||(0,import_node_os.homedir)(),".docker"),folder=env.BUILDX_CONFIG||(0,import_node_path5.join)(docker,"buildx");return await(0,import_promises5.mkdir)(folder,
{recursive:!0}).then(()=>!0,()=>!1)?{BUILDX_CONFIG:folder}:{}},BuildxChild=class{#ports;#place;#login;#env={};constructor(ports,place4){this.#ports=ports,this.#place=
place4}async prepare(){let{env}=this.#ports,{login,scratch,env:more}=this.#place;this.#login=await login?.(this.#login);let logins=this.#login===void 0?[]:[this.#login],
folder=await createDockerConfig(logins,{env,tempDirectory:scratch}),folders={...await buildersFolder(env),DOCKER_CONFIG:folder};this.#env=childEnvironment(env,{
BUILDX_METADATA_PROVENANCE:"min",...folders,...more})}run(args,{env,...options}={}){let{exec:exec2,signal}=this.#ports;return exec2("docker",args,{...options,env:{
...this.#env,...env},signal})}},readMetadata=async file=>{let metadata=JSON.parse(await(0,import_promises7.readFile)(file,"utf8")),digest=metadata["containerima\
ge.digest"];if(typeof digest=="string"&&/^sha256:[0-9a-f]{64}$/.test(digest))return{digest,metadata};throw new TowlineError("build-failed","buildx named no dige\
st for the image that it pushed",{hint:"Update buildx on this runner"})},publicMetadata=({metadata},{repository:repository2,name:name2})=>Object.fromEntries(Object.
entries(metadata).filter(([key4])=>!key4.startsWith("buildx.build.provenance")).map(([key4,value])=>[key4,key4==="image.name"?String(value).replaceAll(repository2.
uri,name2):value])),prefix="org.opencontainers.image.",timeOf=({source:source2,commitTime:commitTime2})=>source2.sourceDateEpoch===void 0?commitTime2:new Date(source2.
sourceDateEpoch*1e3).toISOString().replace(".000Z","Z"),versionOf=({tags})=>/^refs\/tags\/(.+)$/.exec(tags.ref??"")?.[1]?.replace(/^v(?=\d)/,""),standardLabels=request=>{
let values={created:timeOf(request),revision:request.tags.commit,source:request.sourceUrl,title:request.repository,url:request.sourceUrl,version:versionOf(request)};
return Object.fromEntries(Object.entries(values).flatMap(([name2,value])=>value===void 0?[]:[[prefix+name2,value]]))},key="buildx.build.provenance",predicateType="\
https://slsa.dev/provenance/v0.2",fromHistory=async(docker,reference,platform2)=>{let[builder2="",,id=""]=reference.split("/"),which2=["--platform",platform2,"-\
-type",predicateType],{exitCode,stdout}=await docker(["buildx","--builder",builder2,"history","inspect","attachment",...which2,id]);if(exitCode===0)try{return JSON.
parse(stdout)}catch{return}},withProvenance=async(built,platforms3,docker)=>{let{metadata}=built,reference=metadata["buildx.build.ref"],known=Object.keys(metadata).
some(name2=>name2===key||name2.startsWith(`${key}/`));if(platforms3.length<2||known||typeof reference!="string")return built;let found=await Promise.all(platforms3.
map(async platform2=>[`${key}/${platform2}`,await fromHistory(docker,reference,platform2)]));return{...built,metadata:{...metadata,...Object.fromEntries(found.filter(
([,value])=>value!==void 0))}}},key2="buildx.build.provenance",harmless=[/^building with /,/^\[(\S+ )?internal\] (load build definition|load \.dockerignore|load build context|settings)/,
/^\[context \S+\] load (\.dockerignore|from client)$/,/^\[auth\] /,/^\[[^\]]*\d+\/\d+\] (COPY|RUN|WORKDIR) /,/^\[[^\]]*\d+\/\d+\] ADD (?!.*(:\/\/|git@))/,/^(exporting|importing cache manifest|preparing build cache|pushing|writing) /],
wanted=/^(?:\[(?:\S+ )?internal\] load metadata for |resolve image config for docker-image:\/\/(?=docker\.io\/docker\/dockerfile[:@]))(\S+)$/,used=/^(?:\[[^\]]*\] FROM |FROM |docker-image:\/\/)(\S+?)@sha256:([0-9a-f]{64})$/,
titlesOf=lines=>{let titles=new Map;for(let line of lines){let[,number2,title=""]=/^#(\d+) (.*)$/.exec(line)??[];number2!==void 0&&!titles.has(number2)&&titles.
set(number2,title.trimEnd())}return[...titles.values()]},uriOf=reference=>{let[,path32="",tag=""]=/^(.+?)(?::([\w.-]+))?$/.exec(reference)??[];return`pkg:docker\
/${path32.replace(/^docker\.io\/(library\/)?/,"").split("/").map(encodeURIComponent).join("/")}${tag&&`@${tag}`}`},isPinned=reference=>/@sha256:[0-9a-f]{64}$/.test(
reference),materialsIn=lines=>{let titles=titlesOf(lines),digests=new Map,names=new Set;for(let title of titles){let[,name2]=wanted.exec(title)??[],[,reference,
digest]=used.exec(title)??[];if(name2!==void 0)names.add(name2);else if(reference!==void 0&&digest!==void 0){if((digests.get(reference)??digest)!==digest)return;
digests.set(reference,digest)}else if(!harmless.some(pattern3=>pattern3.test(title)))return}let open2=[...names].filter(name2=>!isPinned(name2));if(!(titles.length===
0||open2.some(name2=>!digests.has(name2))))return open2.map(name2=>({uri:uriOf(name2),digest:{sha256:digests.get(name2)}}))},withLoggedMaterials=(built,platforms3,lines)=>{
let materials=Object.keys(built.metadata).some(name2=>name2.startsWith(key2))?void 0:materialsIn(lines);if(materials===void 0)return built;let provenance={buildType:"\
https://mobyproject.org/buildkit@v1",materials},keys=platforms3.length<2?[key2]:platforms3.map(platform2=>`${key2}/${platform2}`),added=Object.fromEntries(keys.
map(name2=>[name2,provenance]));return{...built,metadata:{...built.metadata,...added}}},everyBytes=16*1024*1024,collector=()=>{(0,import_node_v8.setFlagsFromString)(
"--expose-gc");let gc=(0,import_node_vm.runInNewContext)("globalThis.gc");return typeof gc=="function"?gc:()=>{}},release=({buffer,byteLength})=>{buffer instanceof
ArrayBuffer&&buffer.byteLength===byteLength&&buffer.transfer(0)},StreamCollector=class{#collect;#bytes=0;passed(chunk){this.#bytes+=chunk.length,release(chunk),
!(this.#bytes<everyBytes)&&(this.#bytes=0,this.#collect??=collector(),this.#collect({type:"minor"}))}},closed=()=>new Error("the connection was closed during an\
 upload"),sendBody=async(request,bytes2,collector2)=>{let giveUp=()=>{};request.once("close",()=>giveUp(closed()));let write=chunk=>new Promise((resolve5,reject)=>{
giveUp=reject,request.write(chunk,error2=>error2?reject(error2):resolve5())});for await(let chunk of bytes2){if(request.destroyed)throw closed();await write(chunk),
collector2.passed(chunk)}request.end()},silenceMaxMilliseconds=18e4,errorTextMax=16384,Connections=class{#plain;#secure;#signal;#collector=new StreamCollector;constructor(env,signal){
let settings2={keepAlive:!0,proxyEnv:{...env}};this.#plain=new import_node_http.Agent(settings2),this.#secure=new import_node_https.Agent(settings2),this.#signal=
signal}send({method,url,headers,body}){let secure=url.protocol==="https:",settings2={method,headers:body===void 0?headers:{...headers,"content-length":String(body.
size)},agent:secure?this.#secure:this.#plain,signal:this.#signal};return new Promise((resolve5,reject)=>{let request=secure?(0,import_node_https.request)(url,settings2):
(0,import_node_http.request)(url,settings2);if(request.setTimeout(silenceMaxMilliseconds,()=>request.destroy(new Error(`no answer for ${silenceMaxMilliseconds/1e3}\
 s`))),request.on("error",reject),request.on("response",response=>{response.on("end",()=>{request.writableFinished||request.destroy()}),resolve5(response)}),body===
void 0)return void request.end();sendBody(request,body.bytes(),this.#collector).catch(error2=>{reject(error2),request.destroy(error2)})})}close(){this.#plain.destroy(),
this.#secure.destroy()}},textOf3=async response=>{let text2="";for await(let chunk of response.setEncoding("utf8"))text2.length<errorTextMax&&(text2+=chunk);return text2},
pauseOf=attempt=>250*2**attempt*(1-Math.random()/2),persist=async(attempt,{clock,signal,log})=>{for(let count=1;;count++){signal.throwIfAborted();let result=await attempt();
if(result.kind==="done")return result.value;if(count===5)throw result.error;let pause=result.afterMilliseconds??pauseOf(count-1),milliseconds=Math.min(pause,3e4),
line=`${result.error.message}; trying again in ${(milliseconds/1e3).toFixed(1)} s`;milliseconds<2e3?log.debug(line):log.info(line),await clock.sleep(milliseconds,
signal)}},describePlace=({repository:repository2,identity,account:account2})=>`${repository2} in ${identity.region} of account ${account2}`,problemIn=text2=>{try{
let{errors}=JSON.parse(text2);return errors?.[0]??{}}catch{return{}}},failure2=(code,message,hint2)=>new TowlineError(code,message,{hint:hint2}),denied=({permission,
place:place4},said)=>{let missing=/not authorized to perform: ([\w-]+:\w+)/.exec(said)?.[1]??permission;return failure2("aws-denied",`The registry denied ${missing}\
 to ${place4.session.arn} for "${place4.repository}"${said&&`: ${said}`}`,`Allow ${missing} in the policies of this role (and in the repository's policy, where \
the account is another one)`)},repositoryMissing=({place:place4})=>failure2("ecr-repository-missing",`ECR has no repository "${place4.repository}" in ${place4.identity.
region} of account ${place4.account}`,"Create it, or correct repository, account or region"),refused=(asked,{status,text:text2})=>{let{code,message}=problemIn(text2),
said=typeof message=="string"?message:"";return status===401||status===403?denied(asked,said):code==="NAME_UNKNOWN"?repositoryMissing(asked):failure2(status===429?
"aws-throttled":"registry-failed",`The registry answered ${status} for ${asked.permission} on ${describePlace(asked.place)}${said&&`: ${said}`}`,"Run the job ag\
ain: what is there already is not moved again")},reasonOf3=cause=>{let text2=messageOf(cause);return text2!==""?text2:typeof cause=="object"&&cause!==null&&"cod\
e"in cause?String(cause.code):"no reason"},unreachable=({permission,place:place4},cause)=>new TowlineError("aws-unreachable",`The connection to the registry fai\
led for ${permission} on ${describePlace(place4)}: ${reasonOf3(cause)}`,{cause,hint:"Run the job again: what is there already is not moved again. Where it persi\
sts, the runner needs a way out to this host (proxy, firewall, VPC endpoints of ECR and S3)"}),redirectsMax=3,isThisMachine=host=>/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.
test(host),isTransient=status=>status===408||status===429||status>=500&&status!==501,retryAfterOf=({headers})=>{let seconds=Number(headers["retry-after"]);return Number.
isFinite(seconds)?seconds*1e3:void 0},Registry=class{place;#ports;#base;constructor(place4,ports){this.place=place4,this.#ports=ports}async open(call){let renewals={
left:1};return await persist(()=>this.attempt(call,renewals),this.#ports)}async ask(call){let renewals={left:1};return await persist(async()=>{let attempt=await this.
attempt(call,renewals);if(attempt.kind==="again")return attempt;try{return{kind:"done",value:{response:attempt.value,text:await textOf3(attempt.value)}}}catch(error2){
return this.#cut(call,error2)}},this.#ports)}async attempt(call,renewals){let{logins}=this.#ports,login=await logins.current();try{let response=await this.#send(
call,login),status=response.statusCode??0;if(status<400||call.accepts?.includes(status))return{kind:"done",value:response};let error2=refused({...call,place:this.
place},{status,text:await textOf3(response)});if(isTransient(status))return{kind:"again",error:error2,afterMilliseconds:retryAfterOf(response)};if(status!==401&&
status!==403||renewals.left===0)throw error2;return renewals.left-=1,await logins.renew(login),{kind:"again",error:error2,afterMilliseconds:0}}catch(error2){return this.#cut(
call,error2)}}async addressOf(location){return new URL(location,await this.#baseOf(await this.#ports.logins.current()))}#cut(call,error2){if(this.#ports.signal.
throwIfAborted(),isTowlineError(error2))throw error2;return{kind:"again",error:unreachable({...call,place:this.place},error2)}}async#send(call,login){let base=await this.#baseOf(
login),url=new URL(call.path,base);for(let redirects=0;;redirects++){let authorization=`Basic ${Buffer.from(`${login.username}:${login.password}`).toString("bas\
e64")}`,headers=url.host===base.host?{...call.headers,authorization}:{...call.headers},{method,body}=call,response=await this.#ports.connections.send({method,url,
headers,body}),{statusCode=0,headers:answered}=response;if(!(statusCode>=300&&statusCode<400&&answered.location!==void 0)||body!==void 0||redirects===redirectsMax)
return response;response.resume(),url=new URL(answered.location??"",url)}}async#baseOf(login){return this.#base??=this.#findBase(login),await this.#base}async#findBase(login){
let{session,account:account2,repository:repository2}=this.place,uri=account2===session.account?`${login.host}/${repository2}`:await repositoryUri(session,{account:account2,
repository:repository2}),[host=""]=uri.split("/");return new URL(`${isThisMachine(host)?"http":"https"}://${host}/v2/${repository2}/`)}},withRegistry=async(session,where2,{
env,...patience},use)=>{let connections=new Connections(env,patience.signal),{region:region2,account:account2}=session,identity={region:region2,account:account2,
credentials:"runner",sessionName:"towline"};try{let logins=new RegistryLogins(session);return await use(new Registry({...where2,session,identity},{...patience,connections,
logins}))}finally{connections.close()}},cutsMax=5,nextOf=async chunks=>{try{let{done,value}=await chunks.next();return done===!0?{end:"the connection ended earl\
y"}:{chunk:value}}catch(error2){return{end:error2}}},openAt=async(registry2,{digest},at)=>{let response=await registry2.open({method:"GET",path:`blobs/${digest}`,
permission:"ecr:GetDownloadUrlForLayer",headers:at===0?{}:{range:`bytes=${at}-`}});if(Number(/^bytes (\d+)-/.exec(response.headers["content-range"]??"")?.[1]??0)===
at)return response;throw response.destroy(),broken(registry2,digest,"and could not be read on from where it stopped")},broken=({place:place4},digest,how)=>new TowlineError(
"registry-failed",`Layer ${digest} of ${describePlace(place4)} broke off ${how}`,{hint:"Run the job again: what is there already is not moved again"});async function*blobBytes(registry2,blob){
let at=0;for(let cuts=0;at<blob.size;cuts++){let response=await openAt(registry2,blob,at);try{let chunks=response[Symbol.asyncIterator]();for(let next=await nextOf(
chunks);;next=await nextOf(chunks)){if("end"in next){if(at<blob.size&&cuts>=cutsMax)throw broken(registry2,blob.digest,`${cuts} times: ${messageOf(next.end)}`);
break}at+=next.chunk.length,cuts=0,yield next.chunk}}finally{response.destroy()}}if(at!==blob.size)throw broken(registry2,blob.digest,`at byte ${at}, where its \
manifest says ${blob.size}`)}var isDescriptor=value=>{if(typeof value!="object"||value===null)return!1;let{digest,size,mediaType}=value;return typeof digest=="s\
tring"&&typeof size=="number"&&typeof mediaType=="string"},parse=text2=>{try{let value=JSON.parse(text2);return typeof value=="object"&&value!==null?value:void 0}catch{
return}},isHeldElsewhere=({mediaType})=>/foreign|nondistributable/.test(mediaType),referencesOf=({digest,text:text2})=>{let{manifests:manifests2=[],layers=[],config:config2}=parse(
text2)??{},listed=[manifests2,layers].flat(),blobs=[layers].flat().concat(config2??[]);if(listed.concat(blobs).every(isDescriptor)&&listed.length+blobs.length>0)
return{manifests:[manifests2].flat(),blobs:blobs.filter(blob=>!isHeldElsewhere(blob))};throw new TowlineError("registry-failed",`${digest} is neither an image n\
or an index that can be moved`,{hint:"Build it again in the OCI or Docker format, schema version 2"})},label="dev.towline.source-key",labelValue=(key4,{kind})=>kind===
"pull-request"?`${key4}-pr`:key4,sourceLabel=(key4,lineage)=>({[label]:labelValue(key4,lineage)}),relied=(key4,lineage)=>[key4,labelValue(key4,lineage)],jsonMax=1024*
1024,imageOf=async({place:place4},digest)=>{let manifest=(await readManifests(place4.session,place4,[digest])).get(digest),child2=manifest&&referencesOf(manifest).
manifests[0]?.digest;return child2===void 0?manifest:(await readManifests(place4.session,place4,[child2])).get(child2)},labelOf=async(registry2,digest)=>{let manifest=await imageOf(
registry2,digest),{config:config2}=JSON.parse(manifest?.text??"{}"),blob=manifest&&referencesOf(manifest).blobs.find(each=>each.digest===config2?.digest);if(blob===
void 0||blob.size>jsonMax)return;let chunks=[];for await(let chunk of blobBytes(registry2,blob))chunks.push(chunk);return JSON.parse(Buffer.concat(chunks).toString()).
config?.Labels?.[label]},labelledImage=async(where2,digests,{key:key4,lineage},{session,log,clock,env,signal=new AbortController().signal})=>{if(digests.length===
0)return;let accepted=relied(key4,lineage),find=async registry2=>{for(let digest of digests)if(accepted.includes(await labelOf(registry2,digest)??""))return digest};
try{return await withRegistry(session,where2,{env,clock,log,signal},find)}catch(error2){if(!isTowlineError(error2)||signal.aborted)throw error2;log.warning(`Wha\
t the tagged image was built from cannot be told. ${lineOf(error2)}`);return}},maskSecrets=async(secrets,log)=>{for(let{from}of secrets)log.mask(from.kind==="va\
lue"?from.value:await(0,import_promises4.readFile)(from.path,"utf8").catch(()=>""))},warnOfTimeStamps=({sourceDateEpoch,attestations},log)=>{sourceDateEpoch!==void 0&&
(attestations.provenance!=="none"||attestations.sbom)&&log.warning("Attestations hold the time of the build: the image's digest differs from build to build in s\
pite of source-date-epoch")},commandOf=({request,push,key:key4},builder2,metadataFile)=>{let standard2=standardLabels(request),{source:source2}=request;return{...source2,
labels:{...standard2,...source2.labels,...sourceLabel(key4,request.lineage)},annotations:{...standard2,...source2.annotations},...push===void 0?{}:{push},builder:builder2.
name,metadataFile}},build=async(command,child2,scratch,{log,tempDirectory})=>{let{request}=command,{source:source2}=request,docker=orMissing2(args=>child2.run(args));
await child2.prepare();let cache2=await command.cache?.(),builder2=await chooseBuilder(request,cache2?.kind,{docker,log,tempDirectory}),metadataFile=(0,import_node_path4.join)(
scratch,"metadata.json"),plain=commandOf(command,builder2,metadataFile),lines=[];try{if(await buildAttempts({run:async({cache:used2,onLine})=>{let args=buildArguments(
{...plain,cacheArgs:used2?.args??[]});lines=[];let keepLine=line=>{lines.push(line),onLine(line)},options={cwd:source2.workspace,env:used2?.env,onLine:keepLine};
return(await log.group("docker buildx build",()=>child2.run(args,options))).exitCode},renewLogin:()=>child2.prepare(),cache:builder2.exportsCache?cache2:void 0,
dockerfile:source2.dockerfile,log}),command.push===void 0)return;let built=await withProvenance(await readMetadata(metadataFile),source2.platforms,docker);return withLoggedMaterials(
built,source2.platforms,lines)}finally{builder2.disposable&&builder2.name!==void 0&&await docker(["buildx","rm","--force",builder2.name])}},runInScratch=async(command,ports)=>{
let{request,push}=command,{source:source2}=request;await maskSecrets(source2.secrets,ports.log),warnOfTimeStamps(source2,ports.log);let scratch=await(0,import_promises4.mkdtemp)(
(0,import_node_path4.join)(ports.tempDirectory,"towline-build-"));try{let env=secretEnvironment(source2.secrets),child2=new BuildxChild(ports,{login:push?.login,
scratch,env});return await build(command,child2,scratch,ports)}finally{await(0,import_promises4.rm)(scratch,{recursive:!0,force:!0})}},pushByBuildx=async(command,ports)=>{
let built=await runInScratch(command,ports);if(built!==void 0)return built;throw new TowlineError("internal","buildx was given nothing to push")},tryByBuildx=async(command,ports)=>{
await runInScratch({request:command.request,key:command.key},ports)},maxLetters=100,branchReference=branch2=>{let name2=branch2.replace(/[^\w.-]/g,"-").slice(0,
maxLetters);return name2===branch2?`branch-${name2}`:`branch-${name2}-${(0,import_node_crypto4.createHash)("sha256").update(branch2).digest("hex").slice(0,8)}`},
cacheReferences=({kind,name:name2,fallbacks=[]})=>{let shared=fallbacks.map(branchReference);if(kind==="tag")return{read:[...new Set(shared)]};let own=kind==="b\
ranch"?branchReference(name2):`pr-${name2.replace(/[^\w.-]/g,"-")}`;return{read:[...new Set([own,...shared])],write:own}},cacheRepositoryOf=({cache:cache2,repository:repository2})=>(cache2.
kind==="registry"?cache2.repository:void 0)??`${repository2}/cache`,keptTags=({kind,name:name2,fallbacks=[]})=>{let[branch2=kind==="branch"?name2:void 0]=fallbacks.
slice(-1);return branch2===void 0?[]:[cacheReferences({kind:"branch",name:branch2}).write??""]},keptDays=({maxAgeDays})=>Math.max(30,maxAgeDays),ensureCacheRepository=async(request,{
session,log})=>{let{create:create2,settings:settings2}=request.repositorySettings,repository2=cacheRepositoryOf(request),{encryption,tags}=settings2,defaults={lifecyclePolicy:cacheLifecyclePolicy(
{keepTags:keptTags(request.lineage),recordDays:keptDays(request)}),encryption,tags};try{let where2={account:session.account,repository:repository2};return await ensureRepository(
session,where2,{},{create:create2,reconcile:!1,defaults,log})}catch(error2){if(isTowlineError(error2,"aws-denied"))return;if(!isTowlineError(error2,"ecr-reposit\
ory-missing"))throw error2;log.info(`There is no repository "${repository2}": records of builds are kept in "${request.repository}", and no build cache in the r\
egistry. Have it created (create-repository: true), or create it`);return}},attributesOf=(place4,reference)=>{if(place4.kind==="registry")return{type:"registry",
ref:`${place4.uri}:${reference}`};if(place4.kind==="gha")return{type:"gha",scope:`${place4.image}/${reference}`};let{bucket,region:region2,prefix:prefix2}=place4;
return{type:"s3",bucket,region:region2,prefix:prefix2,name:reference}},writing={mode:"max","ignore-error":"true"},asImage={"image-manifest":"true","oci-mediatyp\
es":"true"},cacheArguments=(place4,{read,write})=>{let from=read.flatMap(reference=>["--cache-from",csvOption(attributesOf(place4,reference))]);if(write===void 0)
return from;let form2=place4.kind==="registry"?{...writing,...asImage}:writing;return[...from,"--cache-to",csvOption({...attributesOf(place4,write),...form2})]},
s3Environment=async({session})=>{let{accessKeyId,secretAccessKey,sessionToken}=await session.credentials();return{AWS_ACCESS_KEY_ID:accessKeyId,AWS_SECRET_ACCESS_KEY:secretAccessKey,
AWS_SESSION_TOKEN:sessionToken??"",AWS_PROFILE:""}},runtimeVariables=/^ACTIONS_(RUNTIME_|CACHE_|RESULTS_URL$)/,gitHubEnvironment=env=>Object.fromEntries(Object.
entries(env).filter(([name2])=>runtimeVariables.test(name2))),plan=(place4,references,more)=>({kind:place4.kind,args:cacheArguments(place4,references),...more}),
planCache=async(request,surroundings)=>{let{cache:cache2,lineage,repository:repository2}=request,{env,log,cacheUri}=surroundings,references=cacheReferences(lineage);
if(cache2.kind==="s3"){let{bucket,region:region2,prefix:prefix2=`${repository2}/`}=cache2;return plan({kind:"s3",bucket,region:region2,prefix:prefix2},references,
{env:await s3Environment(surroundings),marks:[bucket]})}if(cache2.kind==="gha"){if(env.ACTIONS_RUNTIME_TOKEN)return plan({kind:"gha",image:repository2},references,
{env:gitHubEnvironment(env),marks:[]});log.info("Building without a cache: GitHub gives this step none (ACTIONS_RUNTIME_TOKEN is not set)")}if(cache2.kind==="re\
gistry"&&cacheUri!==void 0)return plan({kind:"registry",uri:cacheUri},references,{env:{},marks:[cacheUri,`/v2/${cacheUri.slice(cacheUri.indexOf("/")+1)}/`]})},age=milliseconds=>{
let hours=Math.floor(milliseconds/36e5);return hours<1?"less than an hour":hours<48?`${hours} h`:`${Math.floor(hours/24)} days`},isStale=({time},maxAgeDays,now)=>time!==
void 0&&now-Date.parse(time)>maxAgeDays*864e5,absence=({digest,children},{present,repository:repository2})=>{let gone=`is no longer in ${repository2} (deleted, \
or archived by a lifecycle rule)`;if(!present.digests.has(digest))return`${digest}, the image of this source, ${gone}`;let child2=children.find(image=>!present.
digests.has(image.digest));return child2&&`${child2.platform} of ${digest}, the image of this source, ${gone}`},unknown=({distrusted})=>distrusted===void 0?"the\
re is no image of this source yet":`this source was built by pull request ${distrusted.writer.name} only, whose images nobody else relies on`,decide=known=>{let{
force,recorded,change,fixed,ofCommit:ofCommit2,maxAgeDays,now}=known,image=fixed?.image??recorded.record;if(force)return{build:!0,why:"force-build was asked for"};
if(ofCommit2!==void 0){let why=`${ofCommit2} stands at the tag of this very commit, and was tested as it is`;return{build:!1,image:{digest:ofCommit2,children:[]},
why}}if(image===void 0)return{build:!0,why:unknown(recorded)};let gone=absence(image,known);if(gone!==void 0)return{build:!0,why:gone};let old=image.time===void 0?
void 0:age(now-Date.parse(image.time)),same=`${image.digest} was built from this very source${old===void 0?"":` ${old} ago`}`;return fixed!==void 0?{build:!1,image,
why:`${same}, and tag ${fixed.tag} stands at it for good`}:isStale(image,maxAgeDays,now)?{build:!0,why:`the image of this source is ${old} old (limit ${maxAgeDays}\
 days)`}:change!==void 0?{build:!0,why:change}:{build:!1,image,why:same}},schema=1,artifactType="application/vnd.towline.build-record.v1+json",annotation="dev.t\
owline.build-record",emptyBlob={mediaType:"application/vnd.oci.empty.v1+json",digest:"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",size:2,
data:"e30="},earlierMax=9,imagesOf=record2=>[record2,...record2.earlier],earlierThan=(digest,before)=>(before===void 0?[]:imagesOf(before)).filter(image=>image.
digest!==digest).map(({digest:older,children,time})=>({digest:older,children,time})).slice(0,earlierMax),jsonMax2=512*1024,artifactOf=record2=>{let json=JSON.stringify(
{schema,...record2});if(json.length>jsonMax2)return;let mediaType="application/vnd.oci.image.manifest.v1+json",text2=JSON.stringify({schemaVersion:2,mediaType,artifactType,
config:emptyBlob,layers:[emptyBlob],annotations:{[annotation]:json,"org.opencontainers.image.created":record2.time}});return{digest:`sha256:${(0,import_node_crypto5.createHash)(
"sha256").update(text2).digest("hex")}`,text:text2,mediaType}},isImage=value=>{if(typeof value!="object"||value===null)return!1;let{digest,children,time}=value,
isDated=!Number.isNaN(Date.parse(String(time)));return/^sha256:[0-9a-f]{64}$/.test(String(digest))&&Array.isArray(children)&&isDated},isRecord2=value=>{if(!isImage(
value))return!1;let{materials,writer,earlier}=value,isWritten2=typeof writer=="object"&&writer!==null;return Array.isArray(materials)&&isWritten2&&Array.isArray(
earlier)&&earlier.every(isImage)},recordIn=text2=>{try{let manifest=JSON.parse(text2);if(manifest.artifactType!==artifactType)return;let value=JSON.parse(manifest.
annotations?.[annotation]??"");return isRecord2(value)&&value.schema===schema?value:void 0}catch{return}},namesOf=tags=>tags.map(({name:name2})=>name2).join(", "),
isFixed=({repository:repository2,force},{name:name2,kind})=>!repository2.canMove(name2)||kind==="version"&&!force,withoutStuck=(place4,tags)=>{let stuck=tags.filter(
({name:name2,kind})=>kind==="moving"&&!place4.repository.canMove(name2));return stuck.length>0&&place4.log.notice(`${place4.name} is immutable, so tags that mov\
e from image to image are left out: ${namesOf(stuck)}. Exclude them from its tag immutability to have them`),tags.filter(tag=>!stuck.includes(tag))},versionTaken=(place4,{
name:name2},holder,why)=>({message:`Tag "${name2}" of ${place4.name} stands at ${holder} already, and ${why}`,hint:place4.repository.canMove(name2)?"A version n\
ames one image for good: release under a new git tag, or move this one with force-build: true":"A version names one image for good: release under a new git tag"}),
puttable=(place4,tags,standing,image)=>{let lacking=tags.filter(({name:name2})=>image.digest===void 0||standing.get(name2)!==image.digest),taken2=lacking.filter(
tag=>standing.has(tag.name)&&isFixed(place4,tag)),problems=taken2.filter(({kind})=>kind==="version").map(tag=>versionTaken(place4,tag,standing.get(tag.name)??"",
image.why)),[first]=problems;if(first!==void 0)throw new TowlineError("ecr-tag-immutable",first.message,{hint:first.hint,problems});for(let{name:name2}of taken2)
place4.log.notice(`Tag ${name2} of ${place4.name} is immutable and stays at the image that has it`);return lacking.filter(tag=>!taken2.includes(tag))},requireTags=(place4,all2,puttable2)=>{
let[first]=puttable2;if(first!==void 0)return first;throw all2.length===0?new TowlineError("input-invalid","This build makes no tag at all",{hint:"Name one (inp\
ut tags), or have more of them made (input tag-kinds)"}):new TowlineError("ecr-tag-immutable",`Every tag of this build exists in "${place4.name}" and cannot be \
moved: ${namesOf(all2)}`,{hint:"Leave out force-build, or give the image another tag (input tags)"})},putAndVerify=async({session,name:name2},digest,put,wanted2)=>{
let where2={account:session.account,repository:name2},names=wanted2.map(tag=>tag.name);put.length>0&&await putTags(session,where2,digest,put.map(tag=>tag.name));
let{tags}=await presentImages(session,where2,{digests:[],tags:names}),standing=names.filter(tag=>tags.get(tag)===digest);if(standing.length>0||names.length===0)
return standing;throw new TowlineError("registry-failed",`After the push no tag of "${name2}" stands at ${digest} (${names.join(", ")})`,{hint:"Another job may \
have pushed at the same time; run this one again"})},fixedImage=async({place:place4,wanted:wanted2,recorded,source:{key:key4}},standing,{force,lineage},ports)=>{
let images=recorded.record===void 0?[]:imagesOf(recorded.record),fixed=wanted2.flatMap(tag2=>{let digest=isFixed(place4,tag2)?standing.get(tag2.name):void 0;return digest===
void 0?[]:[{tag:tag2.name,digest}]});for(let{tag:tag2,digest}of fixed){let image=images.find(each=>each.digest===digest);if(image!==void 0)return{tag:tag2,image}}
if(force)return;let where2={account:ports.session.account,repository:place4.name},digests=[...new Set(fixed.map(({digest})=>digest))],found=await labelledImage(
where2,digests,{key:key4,lineage},ports),tag=fixed.find(({digest})=>digest===found)?.tag;return found===void 0||tag===void 0?void 0:{tag,image:{digest:found,children:[]}}},
splitHost=path32=>{let slash=path32.indexOf("/"),first=path32.slice(0,Math.max(slash,0));return/[.:]|^localhost$/.test(first)?[first,path32.slice(slash+1)]:[void 0,
path32]},ofHub=path32=>({host:"docker.io",repository:path32.includes("/")?path32:`library/${path32}`}),parseImageMaterial=uri=>{let[,encoded="",version="",query=""]=/^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(.*))?$/.
exec(uri)??[];if(encoded==="")return;let path32=decodeURIComponent(encoded),[host,rest]=splitHost(path32),place4=host===void 0||host==="docker.io"?ofHub(rest):{
host,repository:rest},digest=new URLSearchParams(query).get("digest")??void 0,tag=decodeURIComponent(version)||"latest";return{name:`${path32}:${tag}`,...place4,
tag,...digest&&{digest}}},statedIn=(dockerfile,{args,contexts})=>[...dockerfile.split(`
`).filter(line=>!/^\s*#/.test(line)),...Object.values(args),...Object.values(contexts)].join(`
`),classify=({uri,digest},stated)=>{if(digest===void 0)return{kind:"open",why:`BuildKit gave no digest for ${uri}`};let image=parseImageMaterial(uri);if(image?.
digest!==void 0)return{kind:"pinned"};if(image!==void 0)return{kind:"image",reference:image,digest};let[,hex=""]=digest.split(":");return hex!==""&&stated.includes(
hex)?{kind:"pinned"}:/^pkg:/.test(uri)?{kind:"open",why:`${uri} cannot be looked up again`}:{kind:"open",why:`${uri} may change without notice (ADD --checksum=${digest}\
, or a git commit in its address, pins it)`}},keyOf=host=>host==="docker.io"?"https://index.docker.io/v1/":host,parsed=(text2,what)=>{try{return JSON.parse(text2)}catch{
throw new SyntaxError(`${what} is no JSON`)}},readConfig=async env=>{let folder=env.DOCKER_CONFIG||(0,import_node_path8.join)(env.HOME||(0,import_node_os3.homedir)(),
".docker"),text2=await(0,import_promises9.readFile)((0,import_node_path8.join)(folder,"config.json"),"utf8").catch(()=>"{}");return parsed(text2,"Docker's confi\
g.json")},fromHelper=async(helper2,key4,{exec:exec2,env,signal})=>{let program=`docker-credential-${helper2}`,options={input:key4,env:childEnvironment(env,{}),signal},
{exitCode,stdout}=await exec2(program,["get"],options);if(exitCode!==0)return;let{Username:username,Secret:password}=parsed(stdout,`What ${program} says`);return username&&
password?{username,password}:void 0},fromAuth=auth=>{let text2=Buffer.from(auth,"base64").toString(),colon=text2.indexOf(":");return{username:text2.slice(0,colon),
password:text2.slice(colon+1)}},dockerCredentials=async(host,ports)=>{let{auths={},credHelpers={},credsStore}=await readConfig(ports.env),key4=keyOf(host),helper2=credHelpers[key4]??
credHelpers[host]??credsStore,{auth}=auths[key4]??auths[`https://${host}`]??{},found=helper2&&await fromHelper(helper2,key4,ports)||auth&&fromAuth(auth)||void 0;
return found!==void 0&&ports.log.mask(found.password),found},directive=/^(?<sign>#|\/\/)\s*(?<name>[a-z][a-z\d]*)\s*=\s*(?<value>\S+)/i,statedFrontend=dockerfile=>{
let lines=dockerfile.replace(/^\uFEFF/,"").split(/\r?\n/),begin=lines[0]?.startsWith("#!")?1:0,found=lines.slice(begin).map(line=>directive.exec(line)?.groups),
end=found.findIndex(each=>each===void 0||each.sign!==found[0]?.sign);return(end===-1?found:found.slice(0,end)).find(each=>each?.name?.toLowerCase()==="syntax")?.
value},unlistedFrontend=(dockerfile,args,materials)=>{let frontend=args.BUILDKIT_SYNTAX??statedFrontend(dockerfile);if(frontend===void 0||/@sha256:[0-9a-f]{64}$/.
test(frontend))return;let[,path32="",tag="latest"]=/^(.+?)(?::([\w.-]+))?$/.exec(frontend.replace(/^docker\.io\//,""))??[];return materials.some(({uri})=>parseImageMaterial(
uri)?.name===`${path32}:${tag}`)?void 0:frontend},accept=["application/vnd.oci.image.index.v1+json","application/vnd.oci.image.manifest.v1+json","application/vn\
d.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"].join(", "),isThisMachine2=host=>/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.
test(host),baseOf=host=>{let server=host==="docker.io"?"registry-1.docker.io":host;return`${isThisMachine2(server)?"http":"https"}://${server}`},basic=({username,
password})=>`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,bearerIn=challenge=>/^bearer\s/i.test(challenge)?Object.fromEntries([...challenge.
matchAll(/(\w+)="([^"]*)"/g)].map(([,name2="",value=""])=>[name2,value])):void 0,tokenFor=async({realm="",service},repository2,credentials,connections)=>{let url=new URL(
realm);if(url.protocol!=="https:"&&!isThisMachine2(url.host))throw new Error(`${url.host} wants a password unencrypted`);service!==void 0&&url.searchParams.set(
"service",service),url.searchParams.set("scope",`repository:${repository2}:pull`);let headers=credentials===void 0?{}:{authorization:basic(credentials)},response=await connections.
send({method:"GET",url,headers}),text2=await textOf3(response),answer=response.statusCode===200?JSON.parse(text2):{},token=answer.token??answer.access_token;if(typeof token==
"string")return token;throw new Error(`${url.host} gave no token (${response.statusCode})`)},lookUpDigest=async({host,repository:repository2,tag},connections,credentialsFor)=>{
let url=new URL(`${baseOf(host)}/v2/${repository2}/manifests/${tag}`),ask=async authorization=>{let response2=await connections.send({method:"HEAD",url,headers:{
accept,...authorization}});return response2.resume(),response2},response=await ask({});if(response.statusCode===401){let credentials=await credentialsFor(host),
bearer=bearerIn(response.headers["www-authenticate"]??"");bearer!==void 0?response=await ask({authorization:`Bearer ${await tokenFor(bearer,repository2,credentials,
connections)}`}):credentials!==void 0&&(response=await ask({authorization:basic(credentials)}))}let digest=response.headers["docker-content-digest"];if(response.
statusCode===200&&typeof digest=="string")return digest;throw new Error(`${host} answered ${response.statusCode}${response.statusCode===200?" without a digest":
""}`)},patienceMilliseconds=5e3,short=digest=>digest.replace(/^sha256:/,"").slice(0,12),changeOf=async(reference,digest,lookUp2)=>{try{let now=await lookUp2(reference);
return now===digest?void 0:`${reference.name} moved from ${short(digest)} to ${short(now)} since this source was built`}catch(error2){return`${reference.name} c\
ould not be looked up (${messageOf(error2)||"no connection"})`}},credentialsOf=({session,uri,...ports})=>{let logins=new RegistryLogins(session);return async host=>host===
uri.split("/")[0]?await logins.current():await dockerCredentials(host,ports)},distinct=images=>[...new Map(images.map(image=>[`${image.reference.name} ${image.digest}`,
image])).values()],movedImage=async(images,ports)=>{let patience=AbortSignal.timeout(ports.patienceMilliseconds??patienceMilliseconds),signal=AbortSignal.any([ports.
signal,patience]),connections=new Connections(ports.env,signal),credentialsFor=credentialsOf({...ports,signal}),lookUp2=reference=>lookUpDigest(reference,connections,
credentialsFor);try{let changes=await Promise.all(images.map(({reference,digest})=>changeOf(reference,digest,lookUp2)));return ports.signal.throwIfAborted(),changes.
find(change=>change!==void 0)}finally{connections.close()}},changedMaterial=async(source2,materials,ports)=>{let dockerfile=await(0,import_promises8.readFile)((0,import_node_path7.join)(
source2.workspace,source2.dockerfile),"utf8"),frontend=unlistedFrontend(dockerfile,source2.args,materials);if(frontend!==void 0)return`BuildKit did not say whic\
h ${frontend} read the Dockerfile`;let stated=statedIn(dockerfile,source2),kinds=materials.map(material=>classify(material,stated)),open2=kinds.find(({kind})=>kind===
"open");if(open2?.kind==="open")return open2.why;let images=distinct(kinds.flatMap(kind=>kind.kind==="image"?kind:[]));return images.length===0?void 0:await movedImage(
images,ports)},changeSince=async({recorded:{record:record2},repository:repository2},{source:source2,force,maxAgeDays},ports)=>{if(record2===void 0||force||isStale(
record2,maxAgeDays,ports.clock.now()))return;let signal=ports.signal??new AbortController().signal;return await changedMaterial(source2,record2.materials,{...ports,
uri:repository2.uri,signal})},decisionFor=async(request,prepared,ports)=>{let{place:place4,wanted:wanted2,recorded}=prepared,{session,clock}=ports,digests=(recorded.
record===void 0?[]:imagesOf(recorded.record)).flatMap(({digest,children})=>[digest,...children.map(child2=>child2.digest)]),tags=wanted2.map(({name:name2})=>name2),
[present,change]=await Promise.all([presentImages(session,{account:session.account,repository:place4.name},{digests,tags}),changeSince(prepared,request,ports)]),
{force,maxAgeDays,takeCommit=!1}=request,commitTag=takeCommit?wanted2.find(({kind})=>kind==="commit"):void 0,ofCommit2=commitTag&&present.tags.get(commitTag.name),
fixed=await fixedImage(prepared,present.tags,request,ports),known={force,recorded,present,repository:place4.name,change,fixed,ofCommit:ofCommit2,maxAgeDays};return{
decision:decide({...known,now:clock.now()}),standing:present.tags}},tagPattern=/^\w[\w.-]{0,127}$/,hashLetters=7,bodyMax=127-hashLetters,sourcePrefix="src-",sourceTag=key4=>`${sourcePrefix}${key4}`,
isOurs=name2=>name2.startsWith(sourcePrefix)||/^([0-9a-f]{40}$|sha256-[0-9a-f]{64})/.test(name2),isFreeTag=tag=>tagPattern.test(tag)&&!isOurs(tag),tagOfName=(name2,isReserved=()=>!1)=>{
if(isFreeTag(name2)&&!isReserved(name2))return name2;let body=name2.replace(/[^\w.-]+/g,"-").replace(/^[.-]+|-+$/g,""),readable=body===""||isOurs(body)||isReserved(
body)?`ref-${body}`:body,hash=(0,import_node_crypto6.createHash)("sha256").update(name2).digest("hex").slice(0,hashLetters);return`${readable.slice(0,bodyMax).replace(
/-+$/,"")}-${hash}`},tagFor=(key4,{kind})=>kind==="pull-request"?`${sourceTag(key4)}-pr`:sourceTag(key4),choose=(trusted,pull,lineage)=>{let own=trusted?.writer.
kind==="pull-request"?void 0:trusted;return lineage.kind!=="pull-request"?{record:own,distrusted:pull}:own===void 0||pull===void 0?{record:own??pull}:{record:own.
time>pull.time?own:pull}},readAt=async(session,repository2,key4,lineage)=>{let tags={own:sourceTag(key4),pull:tagFor(key4,{kind:"pull-request"})},where2={account:session.
account,repository:repository2},manifests2=await readTagged(session,where2,[tags.own,tags.pull]),recordAt=tag=>{let manifest=manifests2.get(tag);return manifest&&
recordIn(manifest.text)};return choose(recordAt(tags.own),recordAt(tags.pull),lineage)},orNothing=async(reading,codes,onFailure=()=>{})=>{try{return await reading}catch(error2){
if(!isTowlineError(error2,...codes))throw error2;onFailure(error2);return}},readRecord=async(session,places,key4,lineage,log)=>{let own=readAt(session,places.cacheRepository,
key4,lineage),denied2,found=await orNothing(own,["ecr-repository-missing","aws-denied"],error2=>{error2.code==="aws-denied"&&(denied2=error2)});if(found!==void 0)
return found;let beside=readAt(session,places.imageRepository,key4,lineage),instead2=await orNothing(beside,["ecr-repository-missing"])??{};return denied2!==void 0&&
log.warning(`Records and cache of builds cannot be used. ${lineOf(denied2)}`),instead2},writeRecord=async(session,where2,target2,uploadEmptyBlob2)=>{let tag=tagFor(
target2.key,target2.lineage),put=()=>putManifest(session,where2,target2.artifact,tag),outcome=await put();if(outcome==="incomplete"&&(await uploadEmptyBlob2(),outcome=
await put()),outcome==="done")return;let reason=outcome==="taken"?"its tags are immutable, and an older record stands there":"it lacks the empty blob that was j\
ust uploaded";throw new TowlineError("registry-failed",`Repository "${where2.repository}" takes no record: ${reason}`,{hint:'Have a mutable repository for recor\
ds and cache created (create-repository: true), or exclude "src-*" from immutability'})},typeOf=entry=>entry.isFile()?"file":entry.isDirectory()?"folder":entry.
isSymbolicLink()?"link":"other",entryOf2=(root,path32,type)=>{let absolute=(0,import_node_path10.join)(root,path32);return type==="link"?{type,path:path32,target:(0,import_node_fs4.readlinkSync)(
absolute)}:{type,path:path32,mode:(0,import_node_fs4.lstatSync)(absolute).mode&4095}},byName=(a,b)=>a.name<b.name?-1:1;function*walk2(root,folder,ignore,parent){
for(let item of(0,import_node_fs4.readdirSync)((0,import_node_path10.join)(root,folder),{withFileTypes:!0}).sort(byName)){let path32=folder===""?item.name:`${folder}\
/${item.name}`,type=typeOf(item),verdict=ignore.verdict(path32,parent);if(verdict.ignored||(yield entryOf2(root,path32,type)),type!=="folder"||verdict.ignored&&
!ignore.hasExceptions)continue;let children=walk2(root,path32,ignore,verdict),first=children.next();first.done||(verdict.ignored&&(yield entryOf2(root,path32,type)),
yield first.value,yield*children)}}var contextEntries=(root,ignore)=>walk2(root,"",ignore),wellFormed=/^(?:[^[\\]|\\.|\[\^?(?:(?:[^\]\\-]|\\.)(?:-(?:[^\]\\-]|\\.))?)+\])*$/su,
isSpecial=character=>/[\^$\\.*+?()[\]{}|/]/.test(character),literal=character=>isSpecial(character)?`\\${character}`:character,escaped=(character,inClass)=>{if(/[\p{L}\p{N}]/u.
test(character))throw new RangeError(`\\${character} is not supported`);return inClass&&character==="-"?"\\-":literal(character)},toExpression=pattern3=>{let characters=[
...pattern3],text2="",inClass=!1;for(let i=0;i<characters.length;i+=1){let character=characters[i]??"";character==="*"&&characters[i+1]==="*"?(i+=characters[i+2]===
"/"?2:1,text2+=i+1>=characters.length?"[^\\n]*":"(?:[^\\n]*/)?"):character==="*"?text2+="[^/]*":character==="?"?text2+="[^/]":character==="\\"?(i+=1,text2+=escaped(
characters[i]??"",inClass)):character==="["?(text2+=inClass?"\\[":"[",inClass=!0):character==="]"?(text2+=inClass?"]":"\\]",inClass=!1):text2+=character==="^"||
inClass?character:literal(character)}return new RegExp(`^${text2}$`,"u")},afterLeadingStars=rest=>path32=>path32.endsWith(rest)||rest.startsWith("/")&&path32===
rest.slice(1),matcherOf=pattern3=>{let isText=text2=>!/[*?[\]\\]/.test(text2);if(isText(pattern3))return path32=>path32===pattern3;if(pattern3.startsWith("**")&&
isText(pattern3.slice(2)))return afterLeadingStars(pattern3.slice(2));if(pattern3.endsWith("**")&&isText(pattern3.slice(0,-2)))return path32=>path32.startsWith(
pattern3.slice(0,-2));let expression=toExpression(pattern3);return path32=>expression.test(path32)},clean=path32=>{let normal=import_node_path12.posix.normalize(
path32);return normal.length>1?normal.replace(/\/$/,""):normal},parseIgnoreLine=(line,at)=>{let trimmed=line.trim();if(line.startsWith("#")||trimmed==="")return;
let negated=trimmed.startsWith("!"),text2=negated?trimmed.slice(1).trim():trimmed,cleaned=text2===""?"":clean(text2),pattern3=cleaned.length>1&&cleaned.startsWith(
"/")?cleaned.slice(1):cleaned;try{if(pattern3===""||!wellFormed.test(pattern3))throw new RangeError("it is not a valid pattern");return{negated,matches:matcherOf(
pattern3)}}catch(cause){let reason=cause instanceof RangeError?cause.message:"its brackets have no meaning";throw new TowlineError("input-invalid",`${at.file} h\
as the line "${trimmed}": ${reason}`,{at,hint:"Correct the pattern; Docker's documentation of .dockerignore shows the forms"})}},DockerIgnore=class{#patterns;constructor(patterns2){
this.#patterns=patterns2}get hasExceptions(){return this.#patterns.some(({negated})=>negated)}verdict(path32,parent){let ignored=!1,matched=this.#patterns.map((pattern3,i)=>{
let inherited=parent?.matched[i]===!0;if(!inherited&&pattern3.negated!==ignored)return!1;let matches=inherited||pattern3.matches(path32);return matches&&(ignored=
!pattern3.negated),matches});return{ignored,matched}}},parseDockerIgnore=(text2,file)=>new DockerIgnore(text2.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap((line,i)=>parseIgnoreLine(
line,{file,line:i+1,column:1})??[])),readDockerIgnore=(workspace,context2,dockerfile)=>{let path32=[...dockerfile===void 0?[]:[`${dockerfile}.dockerignore`],(0,import_node_path11.join)(
context2,".dockerignore")].find(candidate=>(0,import_node_fs5.existsSync)(candidate));return path32===void 0?new DockerIgnore([]):parseDockerIgnore((0,import_node_fs5.readFileSync)(
path32,"utf8"),(0,import_node_path11.relative)(workspace,path32))},schemaVersion=2,chunkBytes=1<<20,addFile=(hash,path32,buffer)=>{let file=(0,import_node_fs3.openSync)(
path32,"r");try{let{size}=(0,import_node_fs3.fstatSync)(file);hash.update(`${size}
`);let total=0;for(let count=(0,import_node_fs3.readSync)(file,buffer);count>0;count=(0,import_node_fs3.readSync)(file,buffer))hash.update(buffer.subarray(0,count)),
total+=count;if(total!==size)throw new TowlineError("input-invalid",`${path32} changed while it was read`,{hint:"No earlier step may still be writing into the b\
uild's context"})}finally{(0,import_node_fs3.closeSync)(file)}},sorted=record2=>Object.entries(record2).sort(([a],[b])=>a<b?-1:1),platformsOf=({platforms:platforms3},builder2)=>platforms3.
length>0?[...platforms3].sort():[`${JSON.stringify(builder2)} on ${process.arch}`],addFolder=(hash,folder,ignore,buffer)=>{let holdsGit=!1;for(let entry of contextEntries(
folder,ignore))holdsGit||=entry.path===".git",hash.update(`${JSON.stringify(entry)}
`),entry.type==="file"&&addFile(hash,(0,import_node_path9.join)(folder,entry.path),buffer);return holdsGit},localContext=(workspace,value)=>{let folder=(0,import_node_path9.resolve)(
workspace,value);return(0,import_node_fs3.statSync)(folder,{throwIfNoEntry:!1})?.isDirectory()===!0?folder:void 0},unreadable2=error2=>typeof error2=="object"&&
error2!==null&&"syscall"in error2&&"message"in error2?new TowlineError("input-invalid",`The build's context cannot be read: ${error2.message}`,{cause:error2,hint:"\
Give the runner's user access to it, or leave it out by .dockerignore"}):error2,sourceKey=(source2,builder2)=>{try{return hashSource(source2,builder2)}catch(error2){
throw unreadable2(error2)}},settingsOf=(source2,builder2)=>({target:source2.target??null,platforms:platformsOf(source2,builder2),args:sorted(source2.args),labels:sorted(
source2.labels),annotations:sorted(source2.annotations),contexts:sorted(source2.contexts),secrets:source2.secrets.map(({id})=>id).sort(),ssh:source2.ssh.map(({id})=>id).
sort(),network:source2.network??null,addHosts:source2.addHosts,attestations:[source2.attestations.provenance,source2.attestations.sbom],sourceDateEpoch:source2.
sourceDateEpoch??null}),hashSource=(source2,builder2)=>{let{workspace}=source2,context2=(0,import_node_path9.join)(workspace,source2.context),dockerfile=(0,import_node_path9.join)(
workspace,source2.dockerfile),hash=(0,import_node_crypto7.createHash)("sha256"),settings2={schemaVersion,dockerfile:(0,import_node_fs3.readFileSync)(dockerfile,
"base64"),...settingsOf(source2,builder2)};hash.update(`${JSON.stringify(settings2)}
`);let buffer=Buffer.allocUnsafe(chunkBytes),holdsGit=addFolder(hash,context2,readDockerIgnore(workspace,context2,dockerfile),buffer);for(let[name2,value]of sorted(
source2.contexts)){let folder=localContext(workspace,value);folder!==void 0&&(hash.update(`${JSON.stringify({context:name2})}
`),addFolder(hash,folder,readDockerIgnore(workspace,folder),buffer)&&(holdsGit=!0))}return{key:hash.digest("hex"),holdsGit}},keyAndRecord=async(request,{session,
log})=>{let source2=sourceKey(request.source,request.builder),places={cacheRepository:cacheRepositoryOf(request),imageRepository:request.repository};return{source:source2,
recorded:await readRecord(session,places,source2.key,request.lineage,log)}},lookUp=async(request,ports)=>{let{session,log}=ports,{create:create2,reconcile:reconcile2,
settings:settings2}=request.repositorySettings,where2={account:session.account,repository:request.repository},[repository2,known]=await Promise.allSettled([ensureRepository(
session,where2,settings2,{create:create2,reconcile:reconcile2,log}),keyAndRecord(request,ports)]);if(repository2.status==="rejected")throw repository2.reason;if(known.
status==="rejected")throw known.reason;return{repository:repository2.value,...known.value}},hint="Run actions/checkout in an earlier step of this job, or correc\
t build.context and build.dockerfile in towline.yaml (inputs context and file)",isRemote=context2=>/^[a-z][a-z\d+.-]*:\/\/|^git@|^github\.com\//.test(context2),
requireContexts=({workspace,contexts})=>{for(let[name2,value]of Object.entries(contexts))if(!isRemote(value)&&!(0,import_node_fs6.statSync)((0,import_node_path13.resolve)(
workspace,value),{throwIfNoEntry:!1})?.isDirectory())throw new TowlineError("input-invalid",`The named context ${name2} is "${value}", which is not a folder`,{hint:"\
Correct build.contexts in towline.yaml (input build-contexts): a folder, docker-image://…, https://…"})},requireSource=source2=>{let{workspace,context:context2,
dockerfile}=source2;if(!(0,import_node_fs6.statSync)((0,import_node_path13.join)(workspace,context2),{throwIfNoEntry:!1})?.isDirectory())throw new TowlineError(
"input-invalid",`The build's context "${context2}" is not a folder`,{hint});let file=(0,import_node_fs6.statSync)((0,import_node_path13.join)(workspace,dockerfile),
{throwIfNoEntry:!1});if(file===void 0)throw new TowlineError("input-invalid",`There is no Dockerfile "${dockerfile}"`,{hint});if(!file.isFile())throw new TowlineError(
"input-invalid",`The Dockerfile "${dockerfile}" is a folder, not a file`,{hint:"Name the file in build.dockerfile of towline.yaml (input file)"});requireContexts(
source2)},warnOfChangingSource=(source2,commit,holdsGit,log)=>{let effect="so that no source is ever the same as an earlier one and no build can be left out",argument=Object.
entries(source2.args).find(([,value])=>value===commit)?.[0];holdsGit&&log.warning(`The build's context holds .git, ${effect}. Add .git to .dockerignore`),argument!==
void 0&&log.warning(`Build argument ${argument} is the commit, ${effect}. The image's label org.opencontainers.image.revision names the commit already`)};async function*bytes(){
yield Uint8Array.from(Buffer.from(emptyBlob.data,"base64"))}var upload=async(registry2,patience)=>{let renewals={left:1};await persist(async()=>{let{response}=await registry2.
ask({method:"POST",path:"blobs/uploads/",permission:"ecr:InitiateLayerUpload"}),path32=await registry2.addressOf(response.headers.location??"");path32.searchParams.
set("digest",emptyBlob.digest);let put=await registry2.attempt({method:"PUT",path:path32,permission:"ecr:UploadLayerPart",headers:{"content-type":"application/o\
ctet-stream"},body:{size:emptyBlob.size,bytes}},renewals);return put.kind==="done"&&put.value.resume(),put},patience)},uploadEmptyBlob=(session,where2,ports)=>withRegistry(
session,where2,ports,registry2=>upload(registry2,ports)),provenanceKey=/^buildx\.build\.provenance(?:\/(.+))?$/,listIn=provenance=>{if(typeof provenance!="objec\
t"||provenance===null)return;let{materials,buildDefinition}=provenance;if(materials===void 0&&"buildType"in provenance)return[];let dependencies=buildDefinition?.
resolvedDependencies,list2=materials??dependencies;return Array.isArray(list2)?list2:void 0},materialOf=entry=>{let{uri,digest}=entry??{};if(typeof uri!="string")
return;let[algorithm,value]=Object.entries(digest??{})[0]??[];return typeof value=="string"?{uri,digest:`${algorithm}:${value}`}:{uri}},materialsIn2=(metadata,platforms3)=>{
let provenances=Object.entries(metadata).filter(([key4])=>provenanceKey.test(key4));if(provenances.length<Math.max(1,platforms3.length))return;let all2=provenances.
map(([,provenance])=>listIn(provenance)?.map(materialOf)).flatMap(list2=>list2??[void 0]);if(all2.includes(void 0))return;let known=all2;return[...new Map(known.
map(material=>[`${material.uri} ${material.digest}`,material])).values()]},childOf=({digest="",platform:platform2={}})=>({digest,platform:[platform2.os,platform2.
architecture,platform2.variant].filter(Boolean).join("/")}),childrenOf=async(session,where2,digest)=>{let manifest=(await readManifests(session,where2,[digest])).
get(digest);if(manifest===void 0)throw new TowlineError("registry-failed",`After the push "${where2.repository}" has no image ${digest}`,{hint:"Run the job agai\
n; where it persists, a lifecycle rule of the repository takes images away at once"});let{manifests:manifests2=[]}=JSON.parse(manifest.text);return manifests2.map(
childOf)},recordOf=({built,children,before},request,now)=>{let materials=materialsIn2(built.metadata,request.source.platforms),{kind,name:name2}=request.lineage;
return materials&&{digest:built.digest,children,materials,writer:{kind,name:name2},commit:request.tags.commit,time:new Date(now).toISOString(),earlier:earlierThan(
built.digest,before)}},unknownMaterials=({builder:builder2,source:{platforms:platforms3}})=>"nodes"in builder2&&builder2.nodes.length>1?"Buildx does not say wha\
t several nodes made an image of, so the same source is built again next time":`This buildx did not say what the image was made of, so the same source is built \
again next time. ${platforms3.length>1?"Update buildx (0.22 or later); of a builder of several nodes none says it":"Update buildx (0.14 or later)"}`,remember=async(what,request,{
session,clock,log,env,signal=new AbortController().signal})=>{let record2=recordOf(what,request,clock.now()),artifact=record2&&artifactOf(record2);if(artifact===
void 0){log.notice(record2===void 0?unknownMaterials(request):"The list of what the image was made of is too long to be kept, so the same source is built again \
next time");return}let where2={account:session.account,repository:what.repository},target2={key:what.key,lineage:request.lineage,artifact};try{await writeRecord(
session,where2,target2,()=>uploadEmptyBlob(session,where2,{env,clock,log,signal}))}catch(error2){if(!isTowlineError(error2)||signal.aborted)throw error2;log.warning(
`The same source will be built again next time, since this build is not on record: ${lineOf(error2)}`)}},cachePlaces=cache2=>cache2.kind==="s3"?[{what:`The cach\
e in bucket ${cache2.bucket} in ${cache2.region}`,region:cache2.region}]:cache2.kind==="gha"?[{what:"GitHub's cache (cache: gha)",region:void 0}]:[],requireBuildAllowed=({
allowedRegions,repository:repository2,cache:cache2},region2)=>requireAllowedRegions(allowedRegions,[{what:`The image ${repository2} in ${region2}`,region:region2},
...cachePlaces(cache2)]),isMoving=(tag,beside)=>{if(tag==="latest")return!0;let version=/^v?(\d+(?:\.\d+)?)$/.exec(tag)?.[1];return version!==void 0&&beside.some(
other=>other.replace(/^v/,"").startsWith(`${version}.`))},versionOf2=(gitTag,service)=>{let version=semanticVersionOf(gitTag);if(version===void 0||(version.scope??
service)!==service)return;let{preRelease,build:build4}=version,[major,minor,patch]=version.numbers,tag=`${major}.${minor}.${patch}${preRelease&&`-${preRelease}`}${build4&&
`_${build4}`}`;if(tag.length>128)return;let series=[`${major}.${minor}`,...major===0?[]:[`${major}`]];return{tag,series:preRelease===""?series:[]}},isLatestOrPull=name2=>name2===
"latest"||/^pr-\d+(-[0-9a-f]{40})?$/.test(name2),isNoBranch=(name2,service)=>isLatestOrPull(name2)||/^\d+(\.\d+)?$|^v?\d+\.\d+\.\d+/.test(name2)||versionOf2(name2,
service)!==void 0,moving=name2=>({name:name2,kind:"moving"}),ofVersion=(gitTag,service,{latest})=>{let version=versionOf2(gitTag,service);if(version===void 0)return[];
let isRelease=version.series.length>0;return[{name:version.tag,kind:"version"},...version.series.map(moving),...latest===!0&&isRelease?[moving("latest")]:[]]},ofGitTag=(gitTag,service)=>{
let isVersion=versionOf2(gitTag,service)!==void 0,name2=isVersion?gitTag.replace("+","_"):gitTag;return{name:tagOfName(name2,isLatestOrPull),kind:isVersion?"ver\
sion":"free"}},ofRef=(ref,service)=>{let pull=/^refs\/pull\/(\d+)\//.exec(ref)?.[1];if(pull!==void 0)return moving(`pr-${pull}`);let gitTag=/^refs\/tags\/(.+)$/.
exec(ref)?.[1];return gitTag!==void 0?ofGitTag(gitTag,service):moving(tagOfName(ref.replace(/^refs\/heads\//,""),name2=>isNoBranch(name2,service)))},ofCommit=(commit,lineage)=>({
name:lineage?.kind==="pull-request"&&/^\d+$/.test(lineage.name)?`pr-${lineage.name}-${commit}`:commit,kind:"commit"}),ofUser=(names,made)=>{let beside=[...made.
map(({name:name2})=>name2),...names];return names.map(name2=>({name:name2,kind:isMoving(name2,beside)?"moving":"free"}))},tagsOf=(sources,repository2,lineage)=>{
let{commit,ref,environment:environment2,extra,kinds}=sources,service=repository2.slice(repository2.lastIndexOf("/")+1),wants=kind=>kinds===void 0||kinds.includes(
kind),gitTag=/^refs\/tags\/(.+)$/.exec(ref??"")?.[1],made=[...wants("commit")?[ofCommit(commit,lineage)]:[],...ref&&wants("ref")?[ofRef(ref,service)]:[],...gitTag&&
wants("semver")?ofVersion(gitTag,service,sources):[],...environment2&&wants("environment")?[moving(tagOfName(environment2,isLatestOrPull))]:[]],all2=[...made,...ofUser(
extra,made)];return all2.filter(({name:name2},i)=>all2.findIndex(other=>other.name===name2)===i)},buildAnew=async(request,{place:place4,wanted:wanted2,recorded,
source:{key:key4}},{standing,why},ports)=>{let{session}=ports,put=puttable(place4,wanted2,standing,{why:`this source has to be built: ${why}`}),first=requireTags(
place4,wanted2,put),cache2=await ensureCacheRepository(request,ports),logins=new RegistryLogins(session),login=refused2=>refused2===void 0?logins.current():logins.
renew(refused2),push={uri:place4.repository.uri,tags:[first.name],login},built=await pushByBuildx({request,key:key4,push,cache:()=>planCache(request,{...ports,cacheUri:cache2?.
uri})},ports),children=await childrenOf(session,{account:session.account,repository:place4.name},built.digest),repository2=cache2===void 0?place4.name:cacheRepositoryOf(
request),before=recorded.record;await remember({built,children,key:key4,repository:repository2,before},request,ports);let tags=await putAndVerify(place4,built.digest,
put.slice(1),put);return{digest:built.digest,tags,metadata:publicMetadata(built,place4)}},tagKnown=async({place:place4,wanted:wanted2},{digest},standing)=>{let put=puttable(
place4,wanted2,standing,{digest,why:`the image of this source is ${digest}`}),there=wanted2.filter(({name:name2})=>standing.get(name2)===digest);if(put.length===
0)return{digest,tags:there.map(({name:name2})=>name2)};let all2=wanted2.filter(tag=>there.includes(tag)||put.includes(tag));return{digest,tags:await putAndVerify(
place4,digest,put,all2)}},build2=async(request,ports)=>{let{repository:name2}=request,{log}=ports,{prepared,decision,standing}=await decideOn(request,ports);log.
info(`${decision.build?"Building":"Not building"} ${name2}: ${decision.why}`);let done=decision.build?await buildAnew(request,prepared,{standing,why:decision.why},
ports):await tagKnown(prepared,decision.image,standing);log.info(`${name2}@${done.digest} has the tags ${done.tags.join(", ")}`);let{key:sourceKey2}=prepared.source;
return{...done,repository:name2,built:decision.build,sourceKey:sourceKey2,why:decision.why}},lookForImage=async(request,ports)=>{let{repository:repository2,repositorySettings:repositorySettings2}=request,
asItIs={...request,repositorySettings:{...repositorySettings2,create:!1,reconcile:!1}},{sourceKey:sourceKey2,why,digest}=await decideOn(asItIs,ports).then(({prepared,
decision})=>({sourceKey:prepared.source.key,why:decision.why,digest:decision.build?void 0:decision.image.digest}),error2=>{if(!repositorySettings2.create||!isTowlineError(
error2,"ecr-repository-missing"))throw error2;let{key:key4}=sourceKey(request.source,request.builder);return{sourceKey:key4,why:"its repository is yet to be mad\
e",digest:void 0}});return ports.log.info(`${digest===void 0?"Would build":"Would not build"} ${repository2}: ${why}`),{repository:repository2,sourceKey:sourceKey2,
why,...digest===void 0?{}:{digest}}},decideOn=async(request,ports)=>{let{source:source2,tags,repository:name2,force}=request,{session,log}=ports;requireBuildAllowed(
request,session.region),requireSource(source2);let found=await lookUp(request,ports);warnOfChangingSource(source2,tags.commit,found.source.holdsGit,log);let place4={
session,name:name2,repository:found.repository,force,log},prepared={...found,place:place4,wanted:withoutStuck(place4,tagsOf(tags,name2,request.lineage))};return{
prepared,...await decisionFor(request,prepared,ports)}},tryBuild=async(request,ports)=>{requireSource(request.source);let{key:key4}=sourceKey(request.source,request.
builder);await tryByBuildx({request,key:key4},ports)},sourceDefaults={context:".",dockerfile:"Dockerfile",contexts:{},platforms:[],args:{},labels:{},annotations:{},
secrets:[],ssh:[],addHosts:[],attestations:{provenance:"none",sbom:!1}},commitTime=async(folder,exec2)=>{if(!(0,import_node_fs7.existsSync)((0,import_node_path14.join)(
folder,".git")))return;let args=["-c",`safe.directory=${folder}`,"-C",folder,"show","--no-patch","--format=%cI","HEAD"],shown2=await exec2("git",args).catch(()=>{}),
time=new Date(shown2?.stdout.trim()??"");return shown2?.exitCode===0&&!Number.isNaN(time.getTime())?time.toISOString().replace(".000Z","Z"):void 0},pattern2=/\$?\{([^{}]*)\}/g,
placeholdersIn=text2=>[...text2.matchAll(pattern2)].map(([written,name2=""])=>({name:name2.trim(),written})),fill=(text2,values)=>text2.replaceAll(/\{(environment|target|service)\}/g,
(written,name2)=>values[name2]??written),fillOptional=(text2,values)=>text2===void 0?void 0:fill(text2,values),plainPath=path32=>path32.replace(/^(\.\/+)+/,"").
replace(/\/+$/,"")||".",defaultMaxAgeDays=7,buildSettings=({spec})=>{let{build:build4,service}=spec;return{aws:{region:build4["aws-region"],account:build4.account,
roleToAssume:fillOptional(build4["role-to-assume"],{service})},repository:fill(build4.repository??"{service}",{service}),source:sourceOf(build4,spec),secretIds:[
...new Set(build4.secrets)],sourceDateEpoch:build4["source-date-epoch"],repositorySettings:repositoryOf(build4),retention:retentionOf(build4["repository-setting\
s"]??{}),cache:cacheOf(build4,service),builder:builderOf(build4.builder??{}),maxAgeDays:build4["max-age-days"]??defaultMaxAgeDays,tagKinds:build4["tag-kinds"],latest:build4.
latest??!1,allowedRegions:spec["allowed-regions"]??[]}},sourceOf=(build4,{service,path:path32="."})=>({context:plainPath(fill(build4.context??path32,{service})),
contexts:Object.fromEntries(Object.entries(build4.contexts??{}).map(([name2,place4])=>{let filled=fill(place4,{service});return[name2,filled.includes("://")?filled:
plainPath(filled)]})),dockerfile:plainPath(fill(build4.dockerfile??`${plainPath(path32)}/Dockerfile`,{service})),target:build4.target,platforms:build4.platforms??
["linux/amd64"],args:build4.args??{},labels:build4.labels??{},annotations:build4.annotations??{},ssh:[...new Set(build4.ssh)].map(id=>({id,paths:[]})),network:build4.
network,attestations:{provenance:build4.provenance??"none",sbom:build4.sbom??!1}}),repositoryOf=build4=>{let settings2=build4["repository-settings"]??{},mutability=settings2["\
tag-mutability"];return{create:build4["create-repository"]??!1,reconcile:build4["reconcile-repository"]??!1,settings:{tagMutability:mutability&&{kind:mutability===
"immutable"?"IMMUTABLE":"MUTABLE",exceptFor:settings2["tag-mutability-exclusions"]??[]},scanOnPush:settings2["scan-on-push"],encryption:encryptionOf2(settings2),
tags:settings2.tags}}},encryptionOf2=({encryption,"kms-key":key4})=>encryption==="aes256"?{kind:"AES256"}:encryption==="kms-dsse"?{kind:"KMS_DSSE",key:key4}:encryption===
void 0&&key4===void 0?void 0:{kind:"KMS",key:key4},retentionOf=settings2=>({keepImages:settings2["keep-images"],keepTags:settings2["keep-tags"],untaggedDays:settings2["\
untagged-days"]}),cacheOf=({cache:cache2={}},service)=>{let{kind="registry",bucket="",region:region2=""}=cache2;return kind==="s3"?{kind,bucket,region:region2,prefix:fillOptional(
cache2.prefix,{service})}:kind==="registry"?{kind,repository:fillOptional(cache2.repository,{service})}:{kind}},builderOf=({kind="auto",name:name2="",nodes=[{}]})=>kind===
"auto"?{kind}:kind==="named"?{kind,name:name2}:{kind,nodes:nodes.map(({endpoint,platforms:platforms3=[],options={}})=>({endpoint,platforms:platforms3,options}))},
describePath=path32=>path32.reduce((whole,step)=>typeof step=="number"?`${whole}[${step}]`:whole===""?step:`${whole}.${step}`,""),isJsonMap=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),asMap=value=>isJsonMap(value)?value:{},asList=value=>Array.isArray(value)?value:[],checkRole=(place4,path32,reject,key4="\
role-to-assume")=>{let{account:account2,[key4]:role2}=place4,owner=typeof role2=="string"?accountOfArn(role2):void 0;owner!==void 0&&typeof account2=="string"&&
accountPattern.test(account2)&&owner!==account2&&reject([...path32,key4],`${key4} of ${path32.join(".")} lies in another account than account says`,"Correct one\
 of the two, or give the name of the role alone")},text=options=>({kind:"text",...options}),flag=options=>({kind:"flag",...options}),integer=options=>({kind:"in\
teger",...options}),list=options=>({kind:"list",...options}),map=options=>({kind:"map",...options}),record=options=>({kind:"record",...options}),knownPlatforms=[
"linux/amd64","linux/amd64/v2","linux/amd64/v3","linux/amd64/v4","linux/arm64","linux/arm64/v8","linux/arm/v7","linux/arm/v6","linux/arm/v5","linux/386","linux/\
ppc64le","linux/s390x","linux/riscv64","linux/loong64","linux/mips64le","windows/amd64"],node=record({doc:"A node of the builder.",fields:{endpoint:text({doc:"A\
ddress of the BuildKit daemon; of the kind `remote` only, which needs it.",pattern:/^(tcp|unix):\/\/[^\s,]+$/,form:"tcp://<host>:<port> or unix://<path>",example:"\
tcp://buildkitd-arm64:1234"}),platforms:list({doc:"Platforms that it builds natively.",of:text({doc:"A platform.",known:knownPlatforms,what:"platforms",example:"\
linux/arm64"}),fallback:"what it says itself"}),options:map({doc:"Options of buildx' driver, such as `namespace`, `replicas` and `nodeselector` of `kubernetes`.",
keys:{pattern:/^[a-z][a-z0-9.-]*$/,form:"the name of an option of buildx' driver"},example:"namespace",of:text({doc:"Its value.",free:!0,example:"buildkit"})})}}),
builder=record({doc:"Who builds. Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text({doc:"`auto`: Docker's current builder, or one that \
is made where it cannot do what is asked; `named`: one that an earlier step made; `remote`: BuildKit daemons; `kubernetes`: pods of the cluster of the job's kub\
econfig.",known:["auto","named","remote","kubernetes"],what:"kinds of builder",fallback:"`auto`",example:"remote"}),name:text({doc:"The builder; of the kind `na\
med` only, which needs it.",pattern:/^[A-Za-z][\w.-]*$/,form:"the name of a builder",example:"towline"}),nodes:list({doc:"Its nodes, such as a native one for ea\
ch platform; of the kinds `remote`, which needs one, and `kubernetes`.",of:node})}}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:"lower-case lette\
rs, digits and hyphens"},path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,form:'a path inside the repository: no leading "/", no ".."'},key3={pattern:/^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,
form:"letters, digits and . _ - / between them"},everywhere=["environment","target","service"],account=text({doc:"AWS account: 12 digits, in quotes.",pattern:accountPattern,
form:"12 digits",example:"111111111111",rule:!0}),region=text({doc:"AWS region.",pattern:regionPattern,form:"an AWS region such as ap-south-1",example:"ap-south\
-1",rule:!0}),branch={pattern:/^(?!refs\/)(?![-/])[^\s~^:?*[\]\\{}]+$/,form:'the name of a branch, without "refs/heads/"'},gitHubRepository={pattern:/^[\w.-]+\/[\w.-]+$/,
form:"owner/name"},role=(placeholders,example)=>text({doc:"IAM role that is assumed by OIDC: its name in `account`, or its ARN.",pattern:rolePattern,form:"the n\
ame or the ARN of an IAM role",example,placeholders,rule:!0}),repository={pattern:repositoryPattern,form:"the name of an ECR repository, without a registry"},cache=record(
{doc:"Where the layers of earlier builds are kept. Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text({doc:"`registry`: a repository bes\
ide the image's; `gha`: GitHub's cache; `s3`: a bucket; `none`.",known:["registry","gha","s3","none"],what:"kinds of cache",fallback:"`registry`",example:"s3"}),
repository:text({...repository,doc:"ECR repository in the image's registry; of the kind `registry` only.",fallback:"`<repository>/cache`",example:"{service}/cac\
he",placeholders:["service"]}),bucket:text({doc:"Bucket; of the kind `s3` only, which needs it.",pattern:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,form:"the name of \
an S3 bucket",example:"acme-build-cache"}),region:{...region,doc:"The bucket's AWS region; of the kind `s3` only, which needs it."},prefix:text({doc:"What the n\
ames of the bucket's objects begin with; of the kind `s3` only.",pattern:/^[\w!.*'()/{}-]+$/,form:"letters, digits and ! . * ' ( ) / _ -",example:"{service}/",placeholders:[
"service"]})}}),repositorySettings=record({doc:"How the repository is to be. What is not said is neither compared nor changed.",rule:!0,fields:{"tag-mutability":text(
{doc:"Whether a tag can be moved to another image.",known:["mutable","immutable"],what:"words",example:"immutable"}),"tag-mutability-exclusions":list({doc:"Tags\
 to which the opposite of `tag-mutability` applies; at most 5 patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,
form:'letters, digits, ". _ -" and at most two "*"',example:"latest"})}),"scan-on-push":flag({doc:"Has every image scanned for vulnerabilities (basic scanning)."}),
encryption:text({doc:"What encrypts the images. ECR never changes it later.",known:["aes256","kms","kms-dsse"],what:"kinds of encryption",fallback:"`kms` where \
`kms-key` is given",example:"kms"}),"kms-key":text({doc:"Key in the repository's region: its id, ARN or alias.",pattern:/^[\w:/-]+$/,form:"the id, the ARN or th\
e alias of a KMS key",fallback:"AWS's own key for ECR",example:"alias/images"}),"keep-images":integer({doc:"Tagged images that the lifecycle policy keeps, the n\
ewest.",min:1,max:9999}),"keep-tags":list({doc:"Tags whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",of:text({doc:"\
A pattern of tags.",pattern:/^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,form:'letters, digits, ". _ -" and at most four "*"',example:"v*"})}),"untagged-days":integer({
doc:"Days after which the lifecycle policy deletes an image without a tag.",min:1,max:3650}),tags:map({doc:"Resource tags (cost allocation and the like); others\
 that the repository has stay.",keys:{pattern:/^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,form:'at most 128 letters, digits, blanks and "_ . : / = + - @"'},example:"\
team",of:text({doc:"Its value.",free:!0,example:"payments"})})}}),where={account,"aws-region":region,"role-to-assume":role(["service"],"towline-build"),repository:text(
{...repository,doc:"ECR repository.",fallback:"the service's name",example:"team/{service}",placeholders:["service"],rule:!0}),"create-repository":flag({doc:"Cr\
eates the repository, and the one of the cache, where they are missing.",fallback:"`false`",rule:!0}),"reconcile-repository":flag({doc:"Changes the settings of \
an existing repository where they differ from `repository-settings`; otherwise they are only reported.",fallback:"`false`",rule:!0}),"repository-settings":repositorySettings,
cache,builder},context={pattern:/^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,form:'a folder inside the repository (no \
leading "/", no ".."), or docker-image://<image>'},source={context:text({...path4,doc:"Folder of the build context.",fallback:"`.`, or the service's `path` wher\
e there are several services",example:"app",placeholders:["service"]}),contexts:map({doc:"Named contexts (`FROM <name>`, `COPY --from=<name>`): a folder of the \
repository, or `docker-image://<image>`.",keys:{pattern:/^[A-Za-z0-9][\w./:@-]*$/,form:"the name of a stage or an image"},example:"assets",of:text({...context,doc:"\
Where it lies.",example:"docker-image://alpine:3.22",placeholders:["service"]})}),dockerfile:text({...path4,doc:"Dockerfile.",fallback:"`Dockerfile`, in the ser\
vice's `path` where there are several services",example:"docker/Dockerfile",placeholders:["service"]}),target:text({doc:"Stage of the Dockerfile.",pattern:/^[\w.-]+$/,
form:"the name of a stage",fallback:"the last stage",example:"runtime"}),platforms:list({doc:"Platforms of the image.",of:text({doc:"A platform.",known:knownPlatforms,
what:"platforms",example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map({doc:"Build arguments. They end up in the image: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,
form:"letters, digits and underscores"},example:"NODE_ENV",of:text({doc:"Its value.",free:!0,example:"production"})}),labels:map({doc:"Labels of the image, besi\
de OCI's own, which are filled in.",keys:key3,example:"com.example.team",of:text({doc:"Its value.",free:!0,example:"payments"})}),annotations:map({doc:"Annotati\
ons of the manifest, and of the index where there is one.",keys:key3,example:"com.example.tier",of:text({doc:"Its value.",free:!0,example:"1"})})},secretId={pattern:/^\w[\w.-]*$/,
form:"an id as RUN --mount names it: letters, digits and . _ -"},process2={secrets:list({doc:"Ids of build secrets (`RUN --mount=type=secret,id=…`). The values \
come from the workflow's secret `build-secrets`.",of:text({...secretId,doc:"An id.",example:"npm-token"})}),ssh:list({doc:"Ids of SSH agents (`RUN --mount=type=\
ssh`); each is the job's own agent.",of:text({...secretId,doc:"An id.",example:"default"})}),network:text({doc:"Network of `RUN`.",known:["default","host","none"],
what:"networks",fallback:"BuildKit's",example:"none"}),provenance:text({doc:"Provenance attestation beside the image. It makes an index out of a single image.",
known:["none","min","max"],what:"modes",fallback:"`none`",example:"max"}),sbom:flag({doc:"SBOM attestation beside the image.",fallback:"`false`"}),"source-date-\
epoch":text({doc:"Time stamp of everything in the image, so that the same source gives the same digest: `commit` for the commit's time, or seconds since 1970.",
known:["commit"],what:"words",number:{min:0,max:4102444800},fallback:"the time of the build",example:"commit"}),"max-age-days":integer({doc:"An image of the sam\
e source that is older is built anew: unpinned packages go stale.",min:1,max:3650,fallback:"7"}),"tag-kinds":list({doc:"What tags are made from: `commit`; `ref`\
, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",of:text({doc:"A kind.",known:["commit","ref","semver","environment"],what:"\
kinds of tags",example:"semver"}),fallback:"all of them"}),latest:flag({doc:"The git tag of a release also moves the tag `latest`.",fallback:"`false`"})},build3=record(
{doc:"How the image is built, and where it is kept.",fields:{...where,...source,...process2}}),config=record({doc:"The configuration. Whichever file sets it set\
s all of it.",whole:!0,fields:{repository:text({...gitHubRepository,doc:"Repository of the folder.",fallback:"the repository of the file that says it",example:"\
acme/config"}),branch:text({...branch,doc:"Branch of that repository.",fallback:"its default branch, or the one that `extends` reads",example:"{environment}-{ta\
rget}",placeholders:everywhere}),path:text({...path4,doc:"Its folder.",example:"{environment}/{target}/{service}",placeholders:everywhere}),strategy:text({doc:"\
How a changed object is brought in: `versioned` under a new name, `replace` in place in one step, `recreate` too, and immutable objects by deleting and creating\
 them. `towline-objects.yaml` in the folder says it for single objects.",known:["versioned","replace","recreate"],what:"strategies",example:"replace",fallback:"\
`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritten"})},required:["path"]}),registry=record({doc:"The registry tha\
t images are pulled from here; they are promoted into it before the deploy. `{}`: that of this account and region. Whichever place sets it sets all of it.",fallback:"\
the registry of `build`",whole:!0,rule:!0,fields:{account:{...account,fallback:"the `account` of the environment or target"},"aws-region":{...region,fallback:"i\
ts `aws-region`"},repository:text({...repository,doc:"ECR repository.",fallback:"`build.repository`",example:"team/{service}",placeholders:everywhere,rule:!0}),
"role-to-assume":{...role(everywhere,"towline-promote"),doc:"IAM role that brings images there: its name in the registry's account, or its ARN. Trusts jobs with\
out an environment.",fallback:"the role of `build`, by right of the repository's policy"}}}),manifests=record({doc:"The Kubernetes manifests: plain YAML, a kust\
omization or a Helm chart.",fields:{repository:text({...gitHubRepository,doc:"Repository of the folder, whose `path` has to be given then.",fallback:"the servic\
e's own, at the commit that is deployed",example:"acme/manifests"}),branch:text({...branch,doc:"Branch of that repository.",fallback:"its default branch",example:"\
{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Their folder. `kustomization.yaml` or `Chart.yaml` in it says what it is; a chart tak\
es `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own values.",fallback:"`k8s/overlays/{environment}`, or else `k8s`; below\
 the service's `path` where there are several services",example:"deploy/{environment}",placeholders:everywhere}),values:list({doc:"Further values files of a Hel\
m chart, in the same repository; the last counts most.",of:text({...path4,doc:"A file.",example:"values/{service}-{environment}.yaml",placeholders:everywhere})})}}),
prune=record({doc:"What becomes of objects that leave the manifests.",fields:{enabled:flag({doc:"Deletes what an earlier deploy applied and the manifests no lon\
ger hold, once the new version serves. `false`: it is named and left in place.",fallback:"`true`"}),include:list({doc:"Kinds that are deleted too, although that\
 loses data or objects of others.",of:text({doc:"A kind.",known:protectedKinds,what:"kinds",example:"PersistentVolumeClaim"}),fallback:"none of them"})}}),notAll={
pattern:/^(?!all$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:'lower-case letters, digits and hyphens, and not "all"'},services=map({doc:"The services of a monore\
po, by name, in place of `service`. What stands at the top of the file holds for all of them.",keys:notAll,example:"cart",of:record({doc:"What differs from the \
top of the file.",fields:{path:text({...path4,doc:"Its folder: the build context, with its `Dockerfile`, and where `k8s` is looked for.",fallback:"a folder of i\
ts name",example:"services/cart"}),build:build3,manifests,config,prune}})}),patterns=(doc,what,example)=>list({doc,of:text({doc:`A pattern of ${what}.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,
form:'a name without "refs/", in which only "*" and "**" stand for something else',example}),rule:!0}),refs=(what,example)=>patterns(`${what} that may be deploy\
ed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`tags\` every branch and tag may.`,what.toLowerCase(),example),place3={
account,"aws-region":region,cluster:text({doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,
rule:!0}),"role-to-assume":role(everywhere,"towline-dev"),"plan-role":{...role(everywhere,"towline-plan"),doc:"IAM role that may only read: with it the differen\
ce is shown before anybody is asked to approve. Trusts jobs without an environment.",fallback:"no difference is shown"},"rollback-role":{...role(everywhere,"tow\
line-rollback"),doc:"IAM role of jobs that roll back.",fallback:"`role-to-assume`"},namespace:text({...name,doc:"Kubernetes namespace.",fallback:"the environmen\
t's name",example:"{service}",placeholders:everywhere,rule:!0}),"runs-on":text({doc:"Runner of the deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a ru\
nner",fallback:"the workflow's `runs-on`",example:"arc-in",rule:!0}),url:text({doc:"Where the service is reached here: the link of the GitHub environment.",pattern:/^https?:\/\/[^\s{}]+$/,
form:"an address that begins with https://",example:"https://{service}.{target}.acme.example",placeholders:everywhere,rule:!0}),registry},timeoutMinutes={doc:"H\
ow long a rollout may take; waiting for another deploy and the way back may each take as long.",min:1,max:115},target=record({doc:"What differs from the environ\
ment's own fields.",fields:place3}),environment=record({doc:"Where this environment is, and what may be deployed there.",fields:{...place3,branches:refs("Branch\
es","release/*"),tags:refs("Tags","v*"),"from-branches":{...patterns("Branches one of which must contain the commit of a git tag that is deployed here; patterns\
 as in `branches`.","branches","release/*"),fallback:"the default branch where `tags` is given, and any commit where it is not"},targets:map({doc:"Places of an \
environment that has several. Each takes the environment's fields that it does not set itself.",keys:notAll,example:"eu",of:target,rule:!0}),waves:list({doc:"Or\
der of the targets: a list of lists, of which each begins when the one before it has succeeded. Every target stands in exactly one wave.",max:4,of:list({doc:"Ta\
rgets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),rollback:text({doc:"What a target that fails means: `target` puts itself back, a\
nd the targets that are done stay; `release` takes those back too; `manual` leaves even itself as it is, for releases with migrations that cannot be undone.",known:[
"target","release","manual"],what:"words",fallback:"`target`",example:"release",rule:!0}),"rollback-environment":text({doc:"GitHub environment of jobs that roll\
 back, with reviewers of its own.",pattern:/^[\w.()/-]([\w .()/-]*[\w.()/-])?$/,form:"the name of a GitHub environment: letters, digits, blanks and . _ - / ( )",
fallback:"the environment of the deploy",example:"{environment}-rollback",placeholders:["environment","target"],rule:!0}),"timeout-minutes":integer({...timeoutMinutes,
fallback:"the service's `timeout-minutes`",rule:!0})}}),scan=record({doc:"The gate that an image has to pass before a release deploys it; there is none where th\
is is left out.",rule:!0,fields:{"fail-on":text({doc:"The least severity of a finding that stops a release.",known:["critical","high","medium","low","none"],what:"\
severities",fallback:"`critical`",example:"high"}),"only-fixable":flag({doc:"Only findings for which there is a fixed version count.",fallback:"`false`"}),"allo\
w-list":text({...path4,doc:"File of findings that are let through, in the commit that is released.",example:"allowed-findings.yaml"}),"on-not-scanned":text({doc:"\
What an image without findings of a scan means.",known:["fail","warn"],what:"words",fallback:"`fail`",example:"warn"})}}),specFields=record({doc:"towline.yaml: \
how a service is built and where it is deployed.",fields:{extends:text({doc:"A repository whose towline.yaml is read first, at its default branch: `owner/name`,\
 `owner/name@branch` or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,form:"owner/name, owner/name@branch or owner/name:path",example:"\
acme/config",rule:!0}),service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),services,build:build3,"allowed-regions":list({doc:"AWS regi\
ons that images and caches of the service may be in.",fallback:"all",of:region,rule:!0}),scan,manifests,config,prune,"timeout-minutes":integer({...timeoutMinutes,
fallback:"15"}),environments:map({doc:"The environments, by name.",keys:name,example:"dev",of:environment,rule:!0})}}),partOf=(value,part,field2=specFields)=>{if(field2.
rule)return part==="rules"?value:void 0;if(field2.kind==="map"&&field2.of.kind==="record"&&isJsonMap(value))return mapValues(value,item=>partOf(item,part,field2.
of)??{});if(field2.kind!=="record"||field2.whole||!isJsonMap(value))return part==="details"?value:void 0;let parts=Object.entries(field2.fields).flatMap(([key4,
inner])=>{let own=value[key4],kept=own===void 0?void 0:partOf(own,part,inner);return kept===void 0?[]:[[key4,kept]]});return parts.length===0?void 0:Object.fromEntries(
parts)},mapValues=(value,change)=>Object.fromEntries(Object.entries(value).map(([key4,item])=>[key4,change(item)])),merge=(below,above,field2)=>{if(above===void 0)
return below;if(field2?.kind==="record"&&field2.whole||!isJsonMap(below)||!isJsonMap(above))return above;let merged=[...new Set([...Object.keys(below),...Object.
keys(above)])].map(key4=>[key4,merge(below[key4],above[key4],innerOf(field2,key4))]);return Object.fromEntries(merged)},innerOf=(field2,key4)=>field2?.kind==="m\
ap"?field2.of:field2?.kind==="record"?field2.fields[key4]:void 0,listsServices=value=>asMap(value).services!==void 0,servicesIn=value=>{let{service,services:services2}=asMap(
value);return services2!==void 0?Object.keys(asMap(services2)):typeof service=="string"?[service]:[]},singleService=merged=>({name:typeof merged.service=="strin\
g"?merged.service:void 0,merged,places:path32=>[path32]}),listedService=(merged,name2)=>{let{services:services2,service:_,...shared}=merged,{path:path32=name2,...own}=asMap(
asMap(services2)[name2]),whole=merge(shared,{path:path32,...own},specFields);return{name:name2,merged:{...isJsonMap(whole)?whole:{},service:name2},places:path42=>[
["services",name2,...path42],path42]}},checkServices=({own,ruled,shared})=>[...shared.flatMap(listedElsewhere),...own===void 0?[]:[...namedTwice(own),...emptyList(
own),...otherwiseRuled(own,ruled)]],listedElsewhere=({document})=>listsServices(document.value)?[{message:"A shared file lists services",hint:"Move them to the \
towline.yaml of the repository that they are in",at:document.keyPositionOf(["services"])}]:[],namedTwice=({document})=>listsServices(document.value)&&asMap(document.
value).service!==void 0?[{message:"The file has service and services",hint:'Remove "service:", and write it into the list',at:document.keyPositionOf(["service"])}]:
[],emptyList=({document})=>listsServices(document.value)&&isNothing(asMap(document.value).services)?[{message:"services names no service",hint:'Write each as "<\
name>: { path: <folder> }"',at:document.positionOf(["services"])}]:[],isNothing=value=>isJsonMap(value)&&Object.keys(value).length===0,otherwiseRuled=({document},ruled)=>{
let here=listsServices(document.value);if(here&&asMap(document.value).service!==void 0)return[];let there=asMap(ruled?.value),contradicts=here?there.service!==void 0:
listsServices(there);if(ruled===void 0||!contradicts)return[];let[now,before]=here?["a list of services","one service"]:["one service","a list of services"];return[
{message:`This file has ${now}, and that of the default branch has ${before}`,hint:"Merge it first: which services there are is decided by the default branch",at:document.
keyPositionOf([here?"services":"service"])}]},checkRepositories=services2=>{let owners=new Map;return services2.flatMap(({name:name2="",merged,locate})=>{let{repository:repository2="\
{service}"}=asMap(merged.build),filled=fill(String(repository2),{service:name2}),owner=owners.get(filled);return owner===void 0&&owners.set(filled,name2),owner===
void 0?[]:[{message:`Services ${owner} and ${name2} have the same ECR repository, ${filled}`,hint:'Write "{service}" into build.repository, or give each its own',
at:locate(["build","repository"])}]})},checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(spec.build))return;let build4=asMap(spec.build);for(let key4 of[
"account","aws-region"])build4[key4]===void 0&&reject(["build",key4],`build has no ${key4}`,`Add "${key4}:" under "build:"`);checkRole(build4,["build"],reject),
checkKind(asMap(build4.cache),{path:"cache",fallback:"registry",kinds:cacheKinds},reject),checkKind(asMap(build4.builder),{path:"builder",fallback:"auto",kinds:builderKinds},
reject),checkNodes(asMap(build4.builder),reject),checkEncryption(asMap(build4["repository-settings"]),reject),checkMutability(asMap(build4["repository-settings"]),
reject),checkRetention(asMap(build4["repository-settings"]),reject)},nothing={needed:[],taken:[]},cacheKinds={registry:{needed:[],taken:["repository"]},s3:{needed:[
"bucket","region"],taken:["bucket","region","prefix"]},gha:nothing,none:nothing},builderKinds={auto:nothing,named:{needed:["name"],taken:["name"]},remote:{needed:[
"nodes"],taken:["nodes"]},kubernetes:{needed:[],taken:["nodes"]}},checkKind=(value,{path:path32,fallback,kinds},reject)=>{let{kind=fallback,...rest}=value,needs=typeof kind==
"string"?kinds[kind]:void 0;if(needs!==void 0){for(let key4 of needs.needed)key4 in rest||reject(["build",path32],`build.${path32} of the kind ${kind} has no ${key4}`,
`Add "${key4}:" to it`);for(let key4 of Object.keys(rest).filter(name2=>!needs.taken.includes(name2))){let home=Object.keys(kinds).filter(name2=>kinds[name2]?.taken.
includes(key4));home.length>0&&reject(["build",path32,key4],`build.${path32} of the kind ${kind} has ${key4}`,`Remove it, or write "kind: ${home.join('" or "kin\
d: ')}"`)}}},checkNodes=({kind,nodes},reject)=>{asList(nodes).forEach((node2,index)=>{if(!isJsonMap(node2))return;let path32=["build","builder","nodes",index];kind===
"remote"&&node2.endpoint===void 0&&reject(path32,`build.builder.nodes[${index}] has no endpoint`,'Add "endpoint: tcp://<host>:<port>"'),kind==="kubernetes"&&node2.
endpoint!==void 0&&reject([...path32,"endpoint"],`build.builder.nodes[${index}] has an endpoint, but builders of the kind kubernetes make their own pods`,'Remov\
e it, or write "kind: remote"')})},checkEncryption=({encryption,"kms-key":key4},reject)=>{encryption==="aes256"&&key4!==void 0&&reject(["build","repository-sett\
ings","kms-key"],"build.repository-settings has a kms-key, but its encryption is aes256",'Remove one of the two, or write "encryption: kms"')},checkRetention=(settings2,reject)=>{
let deletes=["keep-images","untagged-days"].some(key4=>settings2[key4]!==void 0);settings2["keep-tags"]!==void 0&&!deletes&&reject(["build","repository-settings",
"keep-tags"],"build.repository-settings has keep-tags, but nothing that deletes images",'Add "keep-images:" or "untagged-days:", or remove it')},checkMutability=(settings2,reject)=>{
let path32=["build","repository-settings","tag-mutability-exclusions"],exclusions=asList(settings2["tag-mutability-exclusions"]);exclusions.length>0&&settings2["\
tag-mutability"]===void 0&&reject(path32,"build.repository-settings has tag-mutability-exclusions without tag-mutability",'Add "tag-mutability: immutable"'),exclusions.
length>5&&reject(path32,`build.repository-settings has ${exclusions.length} tag-mutability-exclusions`,"ECR takes at most 5")},placesOf=({name:name2,value})=>{let{
targets,...shared}=value;return targets===void 0?[["default",shared,["environments",name2]]]:Object.entries(asMap(targets)).flatMap(([target2,own])=>isJsonMap(own)?
[[target2,{...shared,...own},["environments",name2,"targets",target2]]]:[])},checkRegistries=(environment2,ofBuild,reject)=>{let roles=new Map;for(let[target2,place4,
path32]of placesOf(environment2)){if(!isJsonMap(place4.registry))continue;let names={environment:environment2.name,target:target2,service:environment2.service},
{"role-to-assume":role2,repository:repository2=ofBuild,...rest}=place4.registry,{account:account2,"aws-region":region2}={...place4,...rest},key4=[account2,region2,
repository2].map(String).map(part=>fill(part,names)).join(" "),filled=typeof role2=="string"?fill(role2,names):role2;roles.has(key4)&&roles.get(key4)!==filled&&
reject([...path32,"registry"],`${path32.join(".")} has the registry of another target, but another role-to-assume`,"Give both the same role: the image is brough\
t there once"),roles.set(key4,filled)}},checkResidency=(spec,reject)=>{let allowed=asList(spec["allowed-regions"]),readable=allowed.every(region2=>typeof region2==
"string"&&regionPattern.test(region2));if(!(allowed.length===0||!readable)){asMap(asMap(spec.build).cache).kind==="gha"&&reject(["build","cache","kind"],"build.\
cache.kind is gha, and GitHub's cache lies in none of the allowed regions",'Write "kind: registry", which keeps the cache beside the image, or "kind: none"');for(let{
region:region2,path:path32}of[...buildPlaces(spec),...registryPlaces(spec)])typeof region2=="string"&&!allowed.includes(region2)&&reject(path32,`${path32.join("\
.")} is ${region2}, outside of the allowed regions`,`Allowed are ${allowed.join(", ")} (allowed-regions)`)}},buildPlaces=spec=>{let build4=asMap(spec.build);return[
{region:build4["aws-region"],path:["build","aws-region"]},{region:asMap(build4.cache).region,path:["build","cache","region"]}]},registryPlaces=spec=>Object.entries(
asMap(spec.environments)).flatMap(([name2,value])=>{let environment2=["environments",name2],{targets,...shared}=asMap(value);return targets===void 0?placeOf2([[
environment2,shared]]):Object.entries(asMap(targets)).flatMap(([target2,own])=>placeOf2([[[...environment2,"targets",target2],asMap(own)],[environment2,shared]]))}),
placeOf2=levels=>{let home=levels.find(([,place5])=>place5.registry!==void 0);if(home===void 0)return[];let[path32,{registry:registry2}]=home,own=asMap(registry2)["\
aws-region"];if(own!==void 0)return[{region:own,path:[...path32,"registry","aws-region"]}];let[heir,place4]=levels.find(([,each])=>each["aws-region"]!==void 0)??
home;return[{region:place4["aws-region"],path:[...heir,"aws-region"]}]},distance=(a,b)=>{let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=
a.length;i++){let row2=[i];for(let j=1;j<=b.length;j++){let changed=(last[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(beforeLast[j-
2]??0)+1:1/0;row2.push(Math.min(changed,swapped,(row2[j-1]??0)+1,(last[j]??0)+1))}[beforeLast,last]=[last,row2]}return last[b.length]??0},suggest=(word,known)=>{
let written=word.toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,
edits})=>edits<=Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.
find(candidate=>candidate.startsWith(written)))??known.find(candidate=>candidate.split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(
word,known),all2=known.length===0?`There are no ${what}`:`Known ${what}: ${known.join(", ")}`;return meant===void 0?all2:`Did you mean "${meant}"? ${all2}`},checkSpec=(merged,locate)=>{
let problems=[],reject=(path32,message,hint2)=>problems.push({message,hint:hint2,at:locate(path32)}),spec=asMap(merged);spec.service===void 0&&reject(["service"],
"No service is named",`Add "service: <name>" to the service's towline.yaml`),checkBuild(spec,reject),checkManifests(asMap(spec.manifests),reject),spec.environments===
void 0&&reject(["environments"],"No environment is defined",'Add "environments:", or "extends: <owner>/<name>"');let service=typeof spec.service=="string"?spec.
service:"",{repository:ofBuild="{service}"}=asMap(spec.build);for(let[name2,value]of Object.entries(asMap(spec.environments)))isJsonMap(value)&&(checkEnvironment(
{name:name2,value,service},reject),checkRegistries({name:name2,value,service},String(ofBuild),reject));return checkGitHubEnvironments(asMap(spec.environments),reject),
checkResidency(spec,reject),problems},checkEnvironment=(environment2,reject)=>{let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[
target2,place4,path32]of placesOf(environment2)){checkPlace(place4,path32,reject);let where2=placeKey(place4,{environment:name2,target:target2,service:environment2.
service}),other=where2===void 0?void 0:places.get(where2);other!==void 0&&reject(path32,`${path32.join(".")} is the same cluster and namespace as ${other}`,"Rem\
ove one of the two"),where2!==void 0&&places.set(where2,target2)}let targets=Object.keys(asMap(value.targets));checkFromBranches(value,base,reject),value.waves!==
void 0&&checkWaves(asList(value.waves),targets,base,reject)},checkManifests=({repository:repository2,path:path32},reject)=>{repository2!==void 0&&path32===void 0&&
reject(["manifests"],"manifests has a repository, and no path",'Add "path:", the folder of the manifests in that repository')},checkFromBranches=(environment2,base,reject)=>{
let{branches,tags,"from-branches":from}=environment2;from!==void 0&&branches!==void 0&&tags===void 0&&reject([...base,"from-branches"],`${base.join(".")} has fr\
om-branches, but no tag may be deployed there`,'Add "tags:", or remove it: "branches:" alone says which branches may')},checkPlace=(place4,path32,reject)=>{for(let key4 of[
"account","aws-region","cluster"])place4[key4]===void 0&&reject(path32,`${path32.join(".")} has no ${key4}`,`Add "${key4}:" to it, or to its environment`);for(let key4 of[
"role-to-assume","plan-role","rollback-role"])checkRole(place4,path32,reject,key4);let registry2={account:place4.account??"",...asMap(place4.registry)};checkRole(
registry2,[...path32,"registry"],reject)},placeKey=(place4,names)=>{let{account:account2,"aws-region":region2,cluster,namespace="{environment}"}=place4,parts=[account2,
region2,cluster,namespace];return parts.every(part=>typeof part=="string")?fill(parts.join(" "),names):void 0},checkWaves=(waves,targets,base,reject)=>{let placed=new Set;
waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{let path32=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?placed.has(target2)&&
reject(path32,`Target "${target2}" stands in two waves`,"Leave it in one of them"):reject(path32,`A wave names the unknown target "${target2}"`,didYouMean(target2,
targets,"targets")),placed.add(target2))})});for(let target2 of targets)placed.has(target2)||reject([...base,"waves"],`No wave names the target "${target2}"`,`A\
dd [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{for(let[name2,value]of Object.entries(environments))for(let target2 of Object.keys(
asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["environments",name2,"targets",target2],`Target "${target2}" of ${name2} and the envi\
ronment ${name2}-${target2} are the same GitHub environment`,"Rename one of the two")},unknownKey=(key4,path32)=>`${path32.length===0?"The file":describePath(path32)}\
 has the unknown key "${key4}"`,unknownKeyHint=(key4,known)=>{let homes=suggest(key4,known)===void 0?homesOf(key4,specFields,[]):[];return homes.length>0?`It be\
longs under ${homes.join(" or ")}`:didYouMean(key4,known,"keys here")},homesOf=(key4,field2,path32)=>field2.kind==="map"?homesOf(key4,field2.of,[...path32,"<nam\
e>"]):field2.kind!=="record"?[]:[...Object.hasOwn(field2.fields,key4)&&path32.length>0?[path32.join(".")]:[],...Object.entries(field2.fields).flatMap(([name2,inner])=>homesOf(
key4,inner,[...path32,name2]))],checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.check(specFields,value,[]),checker.problems},
FieldChecker=class{problems=[];#document;constructor(document){this.#document=document}check(field2,value,path32){field2.kind==="text"?this.#text(field2,value,path32):
field2.kind==="flag"?this.#flag(value,path32):field2.kind==="integer"?this.#integer(field2,value,path32):field2.kind==="list"?this.#list(field2,value,path32):field2.
kind==="map"?this.#map(field2,value,path32):this.#record(field2,value,path32)}#reject(path32,message,hint2){this.problems.push({message,hint:hint2,at:this.#document.
positionOf(path32)})}#rejectKey(path32,message,hint2){this.problems.push({message,hint:hint2,at:this.#document.keyPositionOf(path32)})}#text(field2,value,path32){
field2.known===void 0?this.#formed(field2,value,path32):this.#known(field2,field2.known,value,path32)}#formed(field2,value,path32){let form2=field2.form??"text",
wrong=`${describePath(path32)} is ${shown(value)}`;if(typeof value!="string"){let quotable=typeof value=="number"||typeof value=="boolean";this.#reject(path32,wrong,
quotable?`Write it in quotes; it must be ${form2}`:`It must be ${form2}`);return}if(field2.free)return;let unknown2=unknownPlaceholder(field2,value);unknown2!==
void 0?this.#reject(path32,`${describePath(path32)} holds ${unknown2.written}`,unknown2.hint):(field2.pattern?.test(fill(value,samples))??value!=="")||this.#reject(
path32,wrong,`It must be ${form2}`)}#known(field2,known,value,path32){let{what="words",number:number2}=field2;if(typeof value=="string"&&known.includes(value)||
number2!==void 0&&isWithin(value,number2))return;let words3=typeof value=="string"?didYouMean(value,known,what):`Known ${what}: ${known.join(", ")}`,numbers=number2===
void 0?"":`, or a whole number from ${number2.min} to ${number2.max}`;this.#reject(path32,`${describePath(path32)} is ${shown(value)}`,words3+numbers)}#flag(value,path32){
typeof value!="boolean"&&this.#reject(path32,`${describePath(path32)} is ${shown(value)}`,"It must be true or false")}#integer(field2,value,path32){if(isWithin(
value,field2))return;let{min,max}=field2,hint2=`It must be a whole number from ${min} to ${max}`;this.#reject(path32,`${describePath(path32)} is ${shown(value)}`,
hint2)}#list(field2,value,path32){if(!Array.isArray(value)){let hint2=typeof value=="string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(
path32,`${describePath(path32)} is ${shown(value)}, not a list`,hint2);return}value.length===0&&this.#reject(path32,`${describePath(path32)} is an empty list`,"\
Name at least one, or remove the line");let{max=Number.POSITIVE_INFINITY}=field2;value.length>max&&this.#reject([...path32,max],`${describePath(path32)} has ${value.
length} entries`,`At most ${max} are possible`);for(let[index,item]of value.entries())this.check(field2.of,item,[...path32,index])}#map(field2,value,path32){let name2=describePath(
path32);if(!isJsonMap(value)){this.#reject(path32,`${name2} is ${shown(value)}, not a map`,`Write it as "${field2.example}: …"`);return}for(let[key4,item]of Object.
entries(value))field2.keys.pattern.test(key4)?this.check(field2.of,item,[...path32,key4]):this.#rejectKey([...path32,key4],`${name2} has the key "${key4}"`,`It \
must be ${field2.keys.form}`)}#record(field2,value,path32){let known=Object.keys(field2.fields);if(!isJsonMap(value)){let what=path32.length===0?"The file":describePath(
path32);this.#reject(path32,`${what} is ${shown(value)}, not a map`,`It must be a map of ${known.join(", ")}`);return}for(let[key4,item]of Object.entries(value)){
let inner=Object.hasOwn(field2.fields,key4)?field2.fields[key4]:void 0;inner!==void 0?this.check(inner,item,[...path32,key4]):this.#rejectKey([...path32,key4],unknownKey(
key4,path32),unknownKeyHint(key4,known))}for(let key4 of field2.required??[])Object.hasOwn(value,key4)||this.#rejectKey(path32,`${describePath(path32)} has no ${key4}`,
`Add "${key4}:" to it`)}},isWithin=(value,{min,max})=>typeof value=="number"&&Number.isInteger(value)&&value>=min&&value<=max,shown=value=>value===null?"empty":
Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?`"${value}"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"\
t",service:"s"},unknownPlaceholder=(field2,value)=>{let allowed=field2.placeholders??[],found=placeholdersIn(value).find(({name:name2,written})=>written.startsWith(
"$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;if(allowed.length===0)return{...found,hint:"Placeholders are not filled in here\
; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.map(name2=>`{${name2}}`).join(", ")}`;return{...found,hint:meant===void 0?known:
`Did you mean {${meant}}? ${known}`}},labelOf2=(location,deployed)=>location.repository===deployed.repository&&location.commit===deployed.commit?location.path:`${location.
repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{let{documents,problems}=parseYaml(file.text,file.label),[document,second]=documents;
if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(document.value))return{layer:void 0,problems:[...problems,...checkFields(
document,document.value)]};let whole=withRepository(document.value,file.location.repository),value=(counts==="all"?whole:partOf(whole,counts))??{},found=checkFields(
document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.at)];return{layer:{document,value},problems:inOrder([...problems,...found,
...more])}},withRepository=(value,repository2)=>{if(!isJsonMap(value))return value;let{config:config2,services:services2}=value;return{...value,...isJsonMap(config2)&&
{config:{repository:repository2,...config2}},...isJsonMap(services2)&&{services:Object.fromEntries(Object.entries(services2).map(([name2,service])=>[name2,withRepository(
service,repository2)]))}}},orEmpty=(problems,{label:label2})=>{let at={file:label2,line:1,column:1};return problems.length>0?problems:[{message:"The file is emp\
ty",hint:'Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds a second document",hint:'Remove the "---" line and what follows it',at}),
inOrder=problems=>problems.toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??0)-(b.at?.column??0)),mergeLayers=layers=>layers.map(({value})=>value).
reduce((below,above)=>merge(below,above,specFields)??{},{}),locateIn=(layers,path32)=>{for(let length=path32.length;length>0;length--){let shorter=path32.slice(
0,length),home=layers.findLast(({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(shorter)}return layers.at(-1)?.document.positionOf(
[])??{file:"towline.yaml",line:1,column:1}},isWritten=(layers,path32)=>layers.some(({value})=>has(value,path32)),has=(value,path32)=>{let at=value;for(let step of path32)
Array.isArray(at)?at=at[Number(step)]:at=isJsonMap(at)?at[step]:void 0;return at!==void 0},ruleNotices=(own,ruled,rules)=>{let written=own===void 0?void 0:partOf(
own.document.value,"rules"),names=Object.keys(asMap(asMap(written).services));if(JSON.stringify(comparable(written,names))===JSON.stringify(comparable(ruled?.value,
names)))return[];let message=`The rules in this ${rules.location.path} differ from those of the default branch, which count`,hint2=`Merge it to change accounts,\
 roles, environments or "extends" (read at ${rules.label})`;return[{message,hint:hint2,at:own?.document.positionOf([])}]},comparable=(value,names)=>{let{services:services2,
...rest}=asMap(value),ruled=Object.entries(asMap(services2)).filter(([name2,rules])=>names.includes(name2)&&Object.keys(asMap(rules)).length>0);return ruled.length===
0?rest:{...rest,services:Object.fromEntries(ruled)}},combine=(deployed,rules,followed)=>{let read=readAll(deployed,rules,followed),{own,ruled,layers}=read,isList=listsServices(
own.layer?.document.value),services2=servicesOf(layers,own.layer);refuse([...read.problems,...isWhole(read,followed)?problemsOf2(services2):[]]);let common={location:deployed.
location,extends:followed.files.map(({location})=>({repository:location.repository,path:location.path})),pins:{...followed.pins,[rules.location.repository]:rules.
location.commit}},known=servicesIn(ruled.layer?.value);return{...common,services:services2.map(({merged,locate})=>({...common,spec:merged,locate})),isList,added:isList?
servicesIn(own.layer?.document.value).filter(name2=>!known.includes(name2)):[],locate:path32=>locateIn(layers,path32),notices:rules===deployed?[]:ruleNotices(own.
layer,ruled.layer,rules)}},readAll=(deployed,rules,followed)=>{let shared=followed.files.map(file=>readLayer(file,"all","all")),ruled=readLayer(rules,"rules","c\
ounts"),own=readLayer(deployed,"details","all"),each=rules===deployed?[own,...shared]:[own,ruled,...shared],lists={own:own.layer,ruled:ruled.layer,shared:shared.
flatMap(({layer})=>layer??[])};return{own,ruled,shared,layers:[...shared.toReversed(),ruled,own].flatMap(({layer})=>layer??[]),problems:[...each.flatMap(({problems})=>problems),
...followed.broken?[followed.broken]:[],...checkServices(lists)]}},isWhole=({layers,shared,own,ruled},{broken:broken2})=>layers.length===shared.length+2&&broken2===
void 0&&listsServices(own.layer?.document.value)===listsServices(ruled.layer?.value),servicesOf=(layers,own)=>{let merged=asMap(mergeLayers(layers)),written=own?.
document.value;return(listsServices(written)?servicesIn(written).map(name2=>listedService(merged,name2)):[singleService(merged)]).map(service=>({...service,locate:path32=>locateService(
layers,service,path32)}))},locateService=(layers,service,path32)=>locateIn(layers,service.places(path32).find(place4=>isWritten(layers,place4))??path32),problemsOf2=services2=>unique(
[...services2.flatMap(({merged,locate})=>checkSpec(merged,locate)),...checkRepositories(services2)]),unique=problems=>[...new Map(problems.map(problem=>[JSON.stringify(
problem),problem])).values()],refuse=problems=>{let[first,...more]=problems;if(first===void 0)return;let message=more.length===0?first.message:`towline.yaml has\
 ${problems.length} mistakes`;throw new TowlineError("spec-invalid",message,{hint:first.hint,at:first.at,problems})},readFile6=async(location,deployed,reader)=>{
let text2=await reader.read(location.repository,location.path,location.commit);if(text2!==void 0)return{location,label:labelOf2(location,deployed),text:text2};let at=`${location.
repository} at ${location.commit.slice(0,7)}`;throw new TowlineError("spec-invalid",`There is no ${location.path} in ${at}`,{hint:"It was there when the run was\
 planned: check that the commit still exists and that the token may read it"})},planService=({services:services2},service)=>{let[only,...more]=services2;if(service===
void 0&&only!==void 0&&more.length===0)return only;if(service!==void 0&&services2.includes(service))return service;throw service===void 0?new TowlineError("inpu\
t-invalid",`The plan has ${services2.length} services, and input service is missing`,{hint:`Add "service: \${{ matrix.service }}" to this step; the plan has ${services2.
join(", ")}`}):new TowlineError("input-invalid",`The plan has no service "${service}"`,{hint:didYouMean(service,services2,"services of the plan")})},isPlan=value=>{
if(!isRecord3(value))return!1;let{version,purpose,commit,services:services2,environment:environment2,targets,extends:files,pins}=value;return version===1&&["bui\
ld","deploy","release","rollback"].includes(String(purpose))&&isCommit(commit)&&["repository","ref","file"].every(key4=>typeof value[key4]=="string")&&(environment2===
void 0||typeof environment2=="string")&&isTexts(services2)&&services2.length>0&&isTexts(targets)&&Array.isArray(files)&&isRecord3(pins)&&Object.values(pins).every(
isCommit)},isRecord3=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),isTexts=value=>Array.isArray(value)&&value.every(each=>typeof each=="str\
ing"),isCommit=value=>typeof value=="string"&&/^[0-9a-f]{40}$/.test(value),loadPlannedServices=async(plan2,reader)=>{let{services:services2}=await readPlanned2(
plan2,reader);return plan2.services.map(name2=>ofService(services2,name2))},loadPlanned=async(plan2,reader,service)=>{let name2=planService(plan2,service),{services:services2}=await readPlanned2(
plan2,reader);return ofService(services2,name2)},readPlanned2=async(plan2,reader)=>{let location={repository:plan2.repository,commit:plan2.commit,path:plan2.file},
read=file=>readFile6({...file,commit:pinOf(plan2,file.repository)},location,reader),own={repository:plan2.repository,path:plan2.file},sameCommit=pinOf(plan2,plan2.
repository)===plan2.commit,[deployed,rules,...shared]=await Promise.all([readFile6(location,location,reader),sameCommit?void 0:read(own),...plan2.extends.map(read)]);
return combine(deployed,rules??deployed,{files:shared,pins:plan2.pins})},ofService=(services2,name2)=>{let found=services2.find(({spec})=>spec.service===name2);
if(found!==void 0)return found;throw new TowlineError("input-invalid",`The plan names the service "${name2}", which its towline.yaml does not`,{hint:"Pass the o\
utput of the plan action on unchanged"})},pinOf=(plan2,repository2)=>{let commit=plan2.pins[repository2];if(commit!==void 0)return commit;throw new TowlineError(
"input-invalid",`The plan holds no commit of ${repository2}`,{hint:"Pass the output of the plan action on unchanged"})},any=[/./,"a value"],path22=[/./,"a path,\
 absolute or relative to the checkout"],platforms=[/^[a-z]+\/\w+(\/v\d)?(,[a-z]+\/\w+(\/v\d)?)*$/,"platforms with commas between them, such as linux/arm64"],forms={
remote:{endpoint:[/^(tcp|unix|ssh|docker-container|podman-container|kube-pod):\/\/\S+$/,"an address such as tcp://buildkitd:1234"],platforms,cacert:path22,cert:path22,
key:path22,servername:any},kubernetes:{platforms,namespace:any,replicas:[/^[1-9]\d*$/,"a whole number"],image:any,nodeselector:any,tolerations:any,annotations:any,
labels:any,serviceaccount:any,schedulername:any,rootless:[/^(true|false)$/,"true or false"],loadbalance:[/^(sticky|random)$/,"sticky or random"],timeout:any,"re\
quests.cpu":any,"requests.memory":any,"requests.ephemeral-storage":any,"limits.cpu":any,"limits.memory":any,"limits.ephemeral-storage":any}},examples={remote:"e\
ndpoint=tcp://buildkitd-arm64:1234 platforms=linux/arm64",kubernetes:"platforms=linux/arm64 namespace=buildkit replicas=2 nodeselector=kubernetes.io/arch=arm64"},
readNode=(input,kind,line)=>{let keys=forms[kind],{words:words3,problems}=parseWordLine(line,{input:"builder-nodes",forms:keys,example:examples[kind]});for(let{
message,hint:hint2}of problems)input.reject(message,hint2);let{endpoint,platforms:listed="",...options}=words3,names=listed.split(",").filter(Boolean);for(let name2 of names.
filter(each=>!knownPlatforms.includes(each)))input.reject(`Input builder-nodes has the platform "${name2}"`,`Platforms are ${knownPlatforms.join(", ")}`);kind===
"remote"&&endpoint===void 0&&input.reject(`Input builder-nodes has no endpoint in the line "${line}"`,`A line is such as: ${examples.remote}`);let given=Object.
entries(options).flatMap(([key4,value])=>value===void 0?[]:[[key4,value]]);return{endpoint,platforms:names,options:Object.fromEntries(given)}},readBuilder=input=>{
let builder2=input.matching("builder",/^\w[\w.-]*$/,"auto, remote, kubernetes, or the name of a builder")??"auto",lines=input.lines("builder-nodes");if(builder2===
"remote"||builder2==="kubernetes"){builder2==="remote"&&lines.length===0&&input.reject("Input builder-nodes is missing",`With "builder: remote" each line is a n\
ode: ${examples.remote}`);let nodes=lines.map(line=>readNode(input,builder2,line));return{kind:builder2,nodes:nodes.length>0?nodes:[{platforms:[],options:{}}]}}
return lines.length>0&&input.reject(`Input builder-nodes has no meaning with "builder: ${builder2}"`,'Write "builder: remote" or "builder: kubernetes", or remov\
e it'),builder2==="auto"?{kind:"auto"}:{kind:"named",name:builder2}},taken={"cache-repository":"registry","cache-bucket":"s3","cache-region":"s3","cache-prefix":"\
s3"},readCache=(input,region2)=>{let kind=input.oneOf("cache",["registry","gha","s3","none"],"registry");for(let[name2,owner]of Object.entries(taken))owner!==kind&&
input.text(name2)!==void 0&&input.reject(`Input ${name2} has no meaning with "cache: ${kind}"`,`Write "cache: ${owner}", or remove it`);return kind==="registry"?
{kind,repository:input.matching("cache-repository",repositoryPattern,"the name of an ECR repository, without its registry")}:kind!=="s3"?{kind}:{kind,bucket:input.
required("cache-bucket"),region:input.matching("cache-region",regionPattern,"the name of an AWS region")??region2,prefix:input.text("cache-prefix")}},optional=(input,name2,read)=>input.
text(name2)===void 0?void 0:read(),readMutability=input=>{let exceptFor=input.lines("tag-mutability-exclusions"),kind=optional(input,"tag-mutability",()=>input.
oneOf("tag-mutability",["mutable","immutable"],"mutable"));return kind===void 0&&exceptFor.length>0&&input.reject("Input tag-mutability-exclusions has no meanin\
g without tag-mutability",'Write "tag-mutability: immutable"'),kind&&{kind:kind==="immutable"?"IMMUTABLE":"MUTABLE",exceptFor}},readEncryption=input=>{let key4=input.
text("kms-key"),kind=optional(input,"encryption",()=>input.oneOf("encryption",["aes256","kms","kms-dsse"],"kms"));return kind==="aes256"&&key4!==void 0&&input.reject(
'Input kms-key has no meaning with "encryption: aes256"','Write "encryption: kms", or remove it'),kind==="aes256"?{kind:"AES256"}:kind==="kms-dsse"?{kind:"KMS_D\
SSE",key:key4}:kind===void 0&&key4===void 0?void 0:{kind:"KMS",key:key4}},readKeptTags=input=>{let patterns2=input.lines("keep-tags");if(patterns2.length!==0)return input.
text("keep-images")===void 0&&input.text("untagged-days")===void 0&&input.reject("Input keep-tags has no meaning without keep-images and untagged-days","Say wit\
h one of them what is deleted, or remove it"),patterns2},days={min:1,max:3650,fallback:1},readRepository=input=>{let tags=input.pairs("repository-tags");return{
repositorySettings:{create:input.flag("create-repository",!1),reconcile:input.flag("reconcile-repository",!1),settings:{tagMutability:readMutability(input),scanOnPush:optional(
input,"scan-on-push",()=>input.flag("scan-on-push",!1)),encryption:readEncryption(input),tags:Object.keys(tags).length===0?void 0:tags}},retention:{keepImages:optional(
input,"keep-images",()=>input.integer("keep-images",{...days,max:9999})),keepTags:readKeptTags(input),untaggedDays:optional(input,"untagged-days",()=>input.integer(
"untagged-days",days))}}},explicitOnly=["aws-region","account","role-to-assume","allowed-regions","repository","context","build-contexts","file","target","platf\
orms","build-args","labels","annotations","ssh","network","add-hosts","provenance","sbom","source-date-epoch","cache","cache-repository","cache-bucket","cache-r\
egion","cache-prefix","builder","builder-nodes","create-repository","reconcile-repository","tag-mutability","tag-mutability-exclusions","scan-on-push","encrypti\
on","kms-key","repository-tags","keep-images","keep-tags","untagged-days","max-age-days","tag-kinds","latest"],rejectUnknown=(input,name2,given,known)=>{for(let word of given.
filter(each=>!known.includes(each)))input.reject(`Input ${name2} has "${word}"`,`Each must be one of ${known.join(", ")}`)},isRemote2=context2=>/^([a-z+]+:\/\/|git@|-$)/.
test(context2),readContext=input=>{let context2=input.text("context")??".";isRemote2(context2)&&input.reject(`Input context is "${context2}"`,"It must be a fold\
er: check it out in an earlier step");let folder=context2==="."?"":`${context2.replace(/\/+$/,"")}/`;return{context:context2,dockerfile:input.text("file")??`${folder}\
Dockerfile`}},readSsh=input=>input.lines("ssh").map(line=>{let[id="",paths=""]=line.split("=",2);return(!/^\w[\w.-]*$/.test(id)||line.includes("=")&&paths==="")&&
input.reject(`Input ssh has the line "${line}"`,"Each line is an id (`default`), or id=path,path with keys or a socket"),{id,paths:paths.split(",").filter(Boolean)}}),
readEpoch=input=>{let text2=input.matching("source-date-epoch",/^(commit|\d{1,10})$/,"commit, or seconds since 1970");return text2===void 0||text2==="commit"?text2:
Number(text2)},readHosts=input=>input.lines("add-hosts").map(line=>{let[,name2,address]=/^([\w.-]+)[:=](\S+)$/.exec(line)??[];return name2===void 0&&input.reject(
`Input add-hosts has the line "${line}"`,"Each line is name:address"),`${name2}:${address}`}),readSource=input=>{let platforms3=input.words("platforms");return rejectUnknown(
input,"platforms",platforms3,knownPlatforms),{...readContext(input),contexts:input.pairs("build-contexts"),target:input.text("target"),platforms:platforms3,args:input.
pairs("build-args"),labels:input.pairs("labels"),annotations:input.pairs("annotations"),ssh:readSsh(input),network:input.text("network")===void 0?void 0:input.oneOf(
"network",["default","host","none"],"default"),attestations:{provenance:input.oneOf("provenance",["none","min","max"],"none"),sbom:input.flag("sbom",!1)}}},tagKinds=[
"commit","ref","semver","environment"],readTagKinds=input=>{let given=input.words("tag-kinds");return rejectUnknown(input,"tag-kinds",given,tagKinds),given.length===
0?void 0:tagKinds.filter(kind=>given.includes(kind))},nobody={region:"",account:"",roleToAssume:void 0,credentials:"runner"},readExplicit=(input,push)=>{let aws=push?
readAwsInputs(input):nobody,repository2=push?input.required("repository"):input.text("repository")??"image";return input.matching("repository",repositoryPattern,
"the name of an ECR repository, without its registry"),{aws,addHosts:readHosts(input),settings:{repository:repository2,source:readSource(input),sourceDateEpoch:readEpoch(
input),...readRepository(input),cache:readCache(input,aws.region),builder:readBuilder(input),maxAgeDays:input.integer("max-age-days",{min:1,max:3650,fallback:7}),
tagKinds:readTagKinds(input),latest:input.flag("latest",!1),allowedRegions:readAllowedRegions(input)}}},idPattern=/^\w[\w.-]*$/,form="Each secret is a line id=v\
alue; one of several lines stands between the lines id<<END and END, with any word for END",rejectLine=(input,number2)=>input.reject(`Input secrets is not under\
stood in line ${number2}`,form),readValues=input=>{let lines=(input.text("secrets")??"").split(/\r?\n/),secrets=[];for(let i=0;i<lines.length;i+=1){let line=lines[i]??
"";if(line.trim()==="")continue;let[,id="",operator,rest=""]=/^\s*([^=<\s]+)\s*(=|<<)(.*)$/.exec(line)??[],end=operator==="<<"?lines.findIndex((text2,at)=>at>i&&
text2.trim()===rest.trim()):i;if(!idPattern.test(id)||end<0||operator==="<<"&&rest.trim()==="")return rejectLine(input,i+1),[];let value=operator==="="?rest.trim():
lines.slice(i+1,end).join(`
`);value===""&&input.reject(`Input secrets gives nothing for ${id}`,"Check the secret's name, and that this event and environment may read it (forks get no secr\
ets)"),secrets.push({id,from:{kind:"value",value}}),i=end}return secrets},readSecrets=input=>{let files=Object.entries(input.pairs("secret-files")).map(([id,path32])=>({
id,from:{kind:"file",path:path32}})),secrets=[...readValues(input),...files];for(let{id}of files.filter(each=>!idPattern.test(each.id)))input.reject(`Input secr\
et-files has the id "${id}"`,"An id has letters, digits and . _ -");let ids=secrets.map(({id})=>id);for(let id of new Set(ids.filter((each,index)=>ids.indexOf(each)!==
index)))input.reject(`Secret ${id} is given twice`,"Name each id once, in secrets or in secret-files");return secrets},elsewhere=Object.fromEntries(explicitOnly.
map(name2=>[name2,'under "build:"'])),readInputs=input=>{let push=input.flag("push",!0),dryRun=input.flag("dry-run",!1);dryRun&&!push&&input.reject("Inputs push\
 and dry-run exclude each other","Remove dry-run: nothing is pushed anyway");let planned=readPlanned(input,isPlan,elsewhere),tags=input.lines("tags");for(let tag of tags.
filter(name2=>!isFreeTag(name2)))input.reject(`Input tags has "${tag}"`,'A tag has letters, digits, "_", "." and "-", and is neither a commit nor begins with "s\
rc-" or "sha256-<digest>"');return{from:planned??{kind:"explicit",...readExplicit(input,push)},path:input.text("path")??".",tags,secrets:readSecrets(input),force:input.
flag("force-build",!1),take:input.oneOf("take",["source","commit"],"source"),push,dryRun}},runEvent=env=>{let file=env.GITHUB_EVENT_PATH??"",payload={};try{(0,import_node_fs9.existsSync)(
file)&&(payload=JSON.parse((0,import_node_fs9.readFileSync)(file,"utf8")))}catch{}return{name:env.GITHUB_EVENT_NAME??"",base:env.GITHUB_BASE_REF||void 0,defaultBranch:payload.
repository?.default_branch,pullRequest:payload.pull_request?.number}},unique2=names=>[...new Set(names.filter(name2=>name2!==void 0))],lineageOf=({ref,commit,ownEvent},event)=>{
let fallbacks=unique2([event.base,ownEvent?event.defaultBranch:void 0]),pull=/^refs\/pull\/(\d+)\//.exec(ref??"")?.[1]??event.pullRequest?.toString();return pull!==
void 0&&(/^refs\/pull\//.test(ref??"")||event.name.startsWith("pull_request"))?{kind:"pull-request",name:pull,fallbacks}:ref?.startsWith("refs/tags/")?{kind:"ta\
g",name:ref.slice(10),fallbacks}:ref?.startsWith("refs/heads/")?{kind:"branch",name:ref.slice(11),fallbacks}:{kind:"pull-request",name:commit.slice(0,12),fallbacks}},
secretOf2=({id,from},workspace)=>{if(from.kind==="value")return{id,from};let path32=(0,import_node_path15.resolve)(workspace,from.path);if((0,import_node_fs8.existsSync)(
path32))return{id,from:{kind:"file",path:path32}};throw new TowlineError("input-invalid",`There is no file "${from.path}" for the secret ${id}`,{hint:"Write it \
in an earlier step of this job, or correct the path in secret-files"})},epochOf=(wanted2,commitTime2)=>{if(wanted2!=="commit")return wanted2;if(commitTime2!==void 0)
return Math.floor(Date.parse(commitTime2)/1e3);throw new TowlineError("input-invalid","The time of the commit cannot be told",{hint:"Check the repository out wi\
th git in an earlier step, or give source-date-epoch as a number"})},certificates=["cacert","cert","key"],builderOf2=(builder2,workspace)=>{if(builder2.kind==="\
auto"||builder2.kind==="named")return builder2;let absolute=options=>Object.fromEntries(Object.entries(options).map(([key4,value])=>[key4,certificates.includes(
key4)?(0,import_node_path15.resolve)(workspace,value):value]));return{kind:builder2.kind,nodes:builder2.nodes.map(node2=>({...node2,options:absolute(node2.options)}))}},
platformsOf2=({builder:builder2,source:source2},place4)=>{let{runnerPlatform:runnerPlatform2}=place4;return source2.platforms.length===0&&(builder2.kind==="auto"||
builder2.kind==="named")&&runnerPlatform2!==void 0?[runnerPlatform2]:source2.platforms},sourceOf2=({settings:settings2,secrets,addHosts},place4)=>{let{workspace,
commitTime:commitTime2}=place4;return{...sourceDefaults,...settings2.source,platforms:platformsOf2(settings2,place4),workspace,secrets:secrets.map(secret=>secretOf2(
secret,workspace)),ssh:settings2.source.ssh.map(({id,paths})=>({id,paths:paths.map(path32=>(0,import_node_path15.resolve)(workspace,path32))})),addHosts,sourceDateEpoch:epochOf(
settings2.sourceDateEpoch,commitTime2)}},requestOf=(subject,{tags,force,take},place4)=>{let{settings:settings2,repository:repository2,commit,ref,environment:environment2}=subject,
{repositorySettings:repositorySettings2,retention,cache:cache2,maxAgeDays,allowedRegions,tagKinds:kinds,latest}=settings2,lifecyclePolicy=imageLifecyclePolicy(retention),
ownEvent=repository2===place4.run.repository,lineage=lineageOf({ref,commit,ownEvent},place4.event),tagged2=lineage.kind==="pull-request"&&!ref?.startsWith("refs\
/pull/")?void 0:ref;return{source:sourceOf2(subject,place4),repository:settings2.repository,repositorySettings:{...repositorySettings2,settings:{...repositorySettings2.
settings,lifecyclePolicy}},tags:{commit,ref:tagged2,environment:environment2,extra:tags,kinds,latest},sourceUrl:`${place4.serverUrl}/${repository2}`,commitTime:place4.
commitTime,lineage,force,takeCommit:take==="commit",maxAgeDays,cache:cache2,builder:builderOf2(settings2.builder,place4.workspace),allowedRegions}},secretsFor=(ids,given)=>ids.
map(id=>{let secret=given.find(each=>each.id===id);if(secret!==void 0)return secret;throw new TowlineError("input-invalid",`towline.yaml needs the build secret ${id}\
, which the workflow does not give`,{hint:`Add the line "${id}=…" to the input secrets of this step (secret build-secrets of the workflow), or leave ${id} out\
 of build.secrets`})}),sessionName=({run})=>`towline-build-${run.runId}`,plannedJobs=async({plan:plan2,service,credentials},inputs,place4,reader)=>{let{repository:repository2,
commit,ref,environment:environment2}=plan2,loaded=service===void 0?await loadPlannedServices(plan2,reader):[await loadPlanned(plan2,reader,service)];return requireCommit(
place4.checkedOut,{repository:repository2,commit,path:inputs.path,output:"commit"}),loaded.map(each=>{let{aws,secretIds,...settings2}=buildSettings(each),secrets=secretsFor(
secretIds,inputs.secrets),subject={settings:settings2,repository:repository2,commit,ref,environment:environment2,secrets,addHosts:[]};return{service:each.spec.service,
identity:{...aws,credentials,sessionName:sessionName(place4)},request:requestOf(subject,inputs,place4)}})},explicitJob=({aws,settings:settings2,addHosts},inputs,place4)=>{
let{run,checkedOut}=place4,commit=checkedOut??run.commit,ref=commit===run.commit?run.ref:void 0,subject={settings:settings2,repository:run.repository,commit,ref,
addHosts,secrets:inputs.secrets};return{service:settings2.repository,identity:{...aws,sessionName:sessionName(place4)},request:requestOf(subject,inputs,place4)}},
jobsOf=async(inputs,place4,readerFor)=>{let{from}=inputs;return from.kind==="planned"?await plannedJobs(from,inputs,place4,readerFor(from)):[explicitJob(from,inputs,
place4)]},writeOutputs=(images,kit)=>{kit.output("digests",Object.fromEntries(images.map(({service,digest})=>[service,digest??""])));let[only,second]=images;only===
void 0||second!==void 0||(kit.output("digest",only.digest),kit.output("repository",only.repository),kit.output("source-key",only.sourceKey),"tags"in only&&(kit.
output("tags",only.tags.join(`
`)),kit.output("built",only.built),kit.output("metadata",only.metadata)))},platforms2={x64:"linux/amd64",arm64:"linux/arm64",arm:"linux/arm/v7",ia32:"linux/386",
ppc64:"linux/ppc64le",s390x:"linux/s390x",riscv64:"linux/riscv64",loong64:"linux/loong64"},runnerPlatform=architecture=>platforms2[architecture],became=image=>"\
built"in image?image.built?"built and pushed":"nothing to build, the source is known":image.digest===void 0?"would be built":"nothing to build",one=image=>[`###\
 Image ${codeHtml(image.repository)}: ${became(image)}`,"","| | |","| --- | --- |",...image.digest===void 0?[]:[`| Digest | ${codeHtml(image.digest)} |`],..."ta\
gs"in image?[`| Tags | ${image.tags.map(codeHtml).join(", ")} |`]:[],""],row=image=>`| ${codeHtml(image.service)} | ${became(image)} | ${image.digest===void 0?"":
codeHtml(image.digest)} |`,renderBuilds=images=>{let[only,second]=images;return only!==void 0&&second===void 0?one(only).join(`
`):[`### Images: ${images.filter(image=>"built"in image&&image.built).length} of ${images.length} built`,"","| Service | | Digest |","| --- | --- | --- |",...images.
map(row),""].join(`
`)},serviceOf=({service})=>service,placeOf3=async({path:path32},{run,env,exec:exec2})=>{let workspace=(0,import_node_path.join)(run.workspace,path32);return{run,
event:runEvent(env),workspace,serverUrl:env.GITHUB_SERVER_URL??"https://github.com",checkedOut:checkedOutCommit(workspace),commitTime:await commitTime(workspace,
exec2),runnerPlatform:runnerPlatform(process.arch)}},sessionsBy=kit=>{let opened=new Map;return({identity},log)=>{let key4=JSON.stringify(identity),session=opened.
get(key4)??openSession(identity,{...kit,log});return opened.set(key4,session),session}};runAction(async kit=>{let inputs=kit.inputs(readInputs),jobs=await jobsOf(
inputs,await placeOf3(inputs,kit),({plan:plan2,...tokens})=>gitHubReader({repository:plan2.repository,...tokens},kit)),{tempDirectory}=kit.run;if(!inputs.push)return void await eachService(
jobs,serviceOf,kit.log,({request},log)=>tryBuild(request,{...kit,log,tempDirectory}));for(let{request,identity}of jobs)requireBuildAllowed(request,identity.region);
let sessionFor=sessionsBy(kit),images=await eachService(jobs,serviceOf,kit.log,async(job,log)=>{let ports={...kit,log,session:await sessionFor(job,log),tempDirectory},
{service,request}=job;return{service,...await(inputs.dryRun?lookForImage:build2)(request,ports)}});writeOutputs(images,kit),await kit.summary(renderBuilds(images))});

module.exports = __webpack_exports__;
/******/ })()
;